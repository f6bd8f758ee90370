import type { ReactNode } from 'react';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';

/** One sentence about what went wrong, or what was done. */
export function NoticeBar(): ReactNode {
  const { session } = useWorkspace();
  const notice = useSession((state) => state.notice);
  return (
    <div className="notices" role={notice?.kind === 'error' ? 'alert' : 'status'}>
      {notice === null ? null : (
        <div className={notice.kind === 'error' ? 'notice is-error' : 'notice'}>
          <p>{notice.text}</p>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss the notice"
            onClick={() => session.dispatch({ type: 'notice shown', notice: null })}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
