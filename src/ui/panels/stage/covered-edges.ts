import type { Insets } from '../../map/map-interface';

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const sameInsets = (one: Insets, other: Insets): boolean =>
  one.left === other.left &&
  one.right === other.right &&
  one.top === other.top &&
  one.bottom === other.bottom;

/**
 * Tells how much of the map's left and right edge the panels cover, now and whenever that changes; returns a function
 * that stops it. Panels beside the map cover nothing.
 */
export function coveredEdges(map: HTMLElement, tell: (insets: Insets) => void): () => void {
  const app = map.closest('.app');
  let last = none;
  const measure = (): void => {
    const frame = map.getBoundingClientRect();
    const inspector = app?.querySelector('.inspector')?.getBoundingClientRect();
    const right = inspector === undefined ? 0 : Math.max(0, Math.round(frame.right - inspector.left));
    const insets = { ...none, right };
    if (sameInsets(insets, last)) return;
    last = insets;
    tell(insets);
  };
  const resizing = new ResizeObserver(measure);
  resizing.observe(map);
  const changing = new MutationObserver(measure);
  if (app !== null) changing.observe(app, { childList: true });
  measure();
  return () => {
    resizing.disconnect();
    changing.disconnect();
  };
}
