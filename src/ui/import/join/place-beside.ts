const gap = 2;

/**
 * Keeps a fixed list under its field, or above where there is more room, while anything scrolls; returns a function that
 * stops it. Fixed, it takes no room, so that nothing moves under the pointer when it closes.
 */
export function placeBeside(list: HTMLElement, field: HTMLElement): () => void {
  const place = (): void => {
    const { left, top, bottom } = field.getBoundingClientRect();
    const below = window.innerHeight - bottom;
    const isAbove = below < list.offsetHeight + gap && top > below;
    list.style.left = `${Math.min(left, window.innerWidth - list.offsetWidth)}px`;
    list.style.top = `${isAbove ? top - list.offsetHeight - gap : bottom + gap}px`;
  };
  place();
  window.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
  };
}
