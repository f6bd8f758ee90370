import type { PanelName } from '../../app/store/state';
import type { Session } from '../../app/store/session';

/** Below this width two maps have no room beside both panels. */
const widthOfBothPanels = 1180;

/**
 * Keeps the side panels from squeezing two maps: in a narrow window the panel that was opened last closes the other.
 * Returns a function that stops it.
 */
export function onePanelWhenNarrow(page: Window, session: Session): () => void {
  const narrow = page.matchMedia(`(width < ${widthOfBothPanels}px)`);
  let { panels } = session.getState();
  const close = (panel: PanelName): void => session.dispatch({ type: 'panel toggled', panel, open: false });
  const check = (): void => {
    const before = panels;
    panels = session.getState().panels;
    if (!narrow.matches || !panels.rail || !panels.inspector) return;
    close(before.inspector && !before.rail ? 'inspector' : 'rail');
  };
  if (narrow.matches && panels.rail && panels.inspector) close('inspector');
  narrow.addEventListener('change', check);
  const stop = session.subscribe(() => {
    if (session.getState().panels !== panels) check();
  });
  return () => {
    narrow.removeEventListener('change', check);
    stop();
  };
}
