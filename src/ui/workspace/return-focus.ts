import type { Surface } from '../../app/commands/command';

/** Whether the focus is nowhere, so that neither Tab nor a reader of the screen knows where it stands. */
export function isFocusLost(page: Document): boolean {
  return page.activeElement === null || page.activeElement === page.body;
}

/** What the focus could not be given back to, because something else that is modal had opened at the same time. */
const notYetGiven = new WeakMap<Document, Element>();

/** What has the focus, for `returnFocus` to give it back; null where nothing has. */
export function placeOfFocus(page: Document): Element | null {
  const waiting = notYetGiven.get(page) ?? null;
  notYetGiven.delete(page);
  return isFocusLost(page) ? waiting : page.activeElement;
}

/**
 * Gives the focus back to what had it before something closed; to the map where that is gone, disabled or was nothing.
 * Where something else has taken the focus meanwhile, it stays there.
 */
export function returnFocus(page: Document, before: Element | null, surface: Surface): void {
  if (!isFocusLost(page)) return;
  if (before instanceof HTMLElement && before.isConnected && before !== page.body) before.focus();
  if (isFocusLost(page)) surface.focusMap();
  if (isFocusLost(page) && before !== null) notYetGiven.set(page, before);
}
