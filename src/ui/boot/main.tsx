import '../../contract/without-eval';
import { createRoot } from 'react-dom/client';
import { openFirstPack } from '../../app/store/open-pack';
import { createSession } from '../../app/store/session';
import { rememberSettings, restoreSettings } from '../../app/store/settings';
import { App } from '../app';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/layout.css';
import '../styles/forced-colors.css';
import { WorkspaceContext } from '../workspace/hooks';
import { createWorkspace } from '../workspace/workspace';
import { connectHost } from './connect-host';
import { followWindow } from './follow-window';
import { keepFocus } from './keep-focus';

/** Below this width the inspector covers a part of the map, so it waits until something is chosen. */
const widthOfThreePanels = 1180;

const session = createSession({ host: connectHost(window) });
const workspace = createWorkspace(session, navigator.userAgent.includes('Mac OS'));
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');

followWindow(window, workspace);
keepFocus(document, workspace);
createRoot(root).render(
  <WorkspaceContext value={workspace}>
    <App />
  </WorkspaceContext>,
);
void start();

async function start(): Promise<void> {
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
  await openFirstPack(session);
}
