import '../../contract/without-eval';
import { createRoot } from 'react-dom/client';
import type { Host } from '../../contract/host';
import { openPackAtStart } from '../../app/store/open-pack';
import { createSession, type Session } from '../../app/store/session';
import { rememberSettings, restoreSettings } from '../../app/store/settings';
import { App } from '../app';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../controls/controls.css';
import '../styles/layout.css';
import '../styles/forced-colors.css';
import { WorkspaceContext } from '../workspace/hooks';
import { createWorkspace, type Workspace } from '../workspace/workspace';
import { ClosedDoor } from './closed-door';
import { connectHost } from './connect-host';
import { FaultBoundary } from './fault-boundary';
import { followGivenPacks } from './follow-given-packs';
import { followWindow } from './follow-window';
import { keepFocus } from './keep-focus';

/** Below this width the inspector covers a part of the map, so it waits until something is chosen. */
const widthOfThreePanels = 1180;

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
const reactRoot = createRoot(root);
void connectHost(window).then((connection) => {
  if (connection.kind === 'open') return openApp(connection.host);
  reactRoot.render(<ClosedDoor kind={connection.kind} />);
  return undefined;
});

async function openApp(host: Host): Promise<void> {
  const session = createSession({ host });
  const workspace = createWorkspace(session, navigator.userAgent.includes('Mac OS'));
  followWindow(window, workspace);
  keepFocus(document, workspace);
  reactRoot.render(
    <WorkspaceContext value={workspace}>
      <FaultBoundary>
        <App />
      </FaultBoundary>
    </WorkspaceContext>,
  );
  await start(session, workspace);
}

async function start(session: Session, workspace: Workspace): Promise<void> {
  await restoreSettings(session);
  if (window.innerWidth < widthOfThreePanels) {
    session.dispatch({ type: 'panel toggled', panel: 'inspector', open: false });
  }
  rememberSettings(session, (run, milliseconds) => {
    const stop = (): void => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', runNow);
    };
    const runNow = (): void => {
      stop();
      run();
    };
    const timer = setTimeout(runNow, milliseconds);
    window.addEventListener('pagehide', runNow);
    return stop;
  });
  await openPackAtStart(session);
  await followGivenPacks(workspace);
}
