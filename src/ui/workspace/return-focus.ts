import type { Surface } from '../../app/commands/command';

/** Whether the focus is nowhere, so that neither Tab nor a reader of the screen knows where it stands. */
export function isFocusLost(page: Document): boolean {
  return page.activeElement === null || page.activeElement === page.body;
}

/**
 * Gives the focus back to what had it before something closed; to the map where that is gone, disabled or was nothing.
 * Where something else has taken the focus meanwhile, it stays there.
 */
export function returnFocus(page: Document, before: Element | null, surface: Surface): void {
  if (!isFocusLost(page)) return;
  if (before instanceof HTMLElement && before.isConnected && before !== page.body) before.focus();
  if (isFocusLost(page)) surface.focusMap();
}
