import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** A word or two beside the title. */
  readonly aside?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the inspector that can be folded away. */
export function Section({ title, aside, startsOpen = true, children }: SectionProps): ReactNode {
  return (
    <details className="section" open={startsOpen}>
      <summary className="section-title">
        <h3>{title}</h3>
        {aside === undefined ? null : <span className="section-aside">{aside}</span>}
      </summary>
      {children}
    </details>
  );
}
