import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** The width of an element in CSS pixels as it changes, and the reference to give to the element. */
export function useWidth<T extends Element>(before: number): readonly [number, RefObject<T | null>] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.contentRect.width ?? 0;
      if (measured > 0) setWidth(Math.floor(measured));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [width, element];
}
