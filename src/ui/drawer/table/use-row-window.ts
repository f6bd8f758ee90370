import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export const rowHeight = 25;
const spareRows = 6;

export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** Rows that fit between head and foot. */
  readonly page: number;
}

/** Which rows of fixed height a scrolling element shows, with a few to spare. */
export function useRowWindow(element: RefObject<HTMLElement | null>, rowCount: number): RowWindow {
  const [{ top, height }, setView] = useState({ top: 0, height: 400 });
  useEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    const measure = (): void => setView({ top: scroller.scrollTop, height: scroller.clientHeight });
    const resizing = new ResizeObserver(measure);
    resizing.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      resizing.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [element]);
  const first = Math.max(0, Math.min(rowCount, Math.floor(top / rowHeight)) - spareRows);
  const end = Math.min(rowCount, Math.ceil((top + height) / rowHeight) + spareRows);
  return { first, end, page: Math.max(1, Math.floor(height / rowHeight) - 4) };
}
