import type { ReactNode } from 'react';
import type { Subject } from '../../../app/store/state';
import { useWorkspace } from '../../workspace/hooks';

export interface SubjectLink {
  readonly title: string;
  readonly subject: Subject;
}

/** Names that lead to other subjects of the inspector. */
export function SubjectLinks({ links }: { readonly links: readonly SubjectLink[] }): ReactNode {
  const { session } = useWorkspace();
  return (
    <ul className="subject-links">
      {links.map(({ title, subject }) => (
        <li key={title}>
          <button
            type="button"
            className="link"
            onClick={() => session.dispatch({ type: 'selected', subject })}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
