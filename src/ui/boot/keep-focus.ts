import type { Workspace } from '../workspace/workspace';
import { isFocusLost, returnFocus } from '../workspace/return-focus';

/**
 * Keeps the focus from being lost when what has it is taken from the page: it goes to the button that opens the panel
 * which was closed, else to the map.
 */
export function keepFocus(page: Document, { surface }: Workspace): void {
  let last: Element | null = null;
  let panel: string | null = null;
  page.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    panel = last?.closest('aside[id], section[id]')?.id ?? null;
  });
  page.addEventListener('pointerdown', () => {
    if (isFocusLost(page)) last = null;
  });
  const watch = new MutationObserver(() => {
    if (last === null || last.isConnected || !isFocusLost(page)) return;
    const opener = panel === null ? null : page.querySelector(`[aria-controls="${panel}"]`);
    last = null;
    returnFocus(page, opener, surface);
  });
  watch.observe(page.body, { childList: true, subtree: true });
}
