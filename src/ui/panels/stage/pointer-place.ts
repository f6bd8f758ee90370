import type { PagePoint } from '../../map/map-interface';

/** Where the pointer is over the map, kept out of the session because it changes with every frame. */
export interface PointerPlace {
  moveTo(point: PagePoint): void;
  /** The element that follows the pointer. */
  attach(element: HTMLElement | null): void;
}

const gap = 14;

/** A pointer place that moves its element beside the pointer, to whichever side has room. */
export function createPointerPlace(): PointerPlace {
  let follower: HTMLElement | null = null;
  let last: PagePoint = { x: 0, y: 0 };
  const move = (): void => {
    const frame = follower?.offsetParent ?? null;
    if (follower === null || frame === null) return;
    const fitsRight = last.x + gap + follower.offsetWidth < frame.clientWidth;
    const fitsBelow = last.y + gap + follower.offsetHeight < frame.clientHeight;
    const x = fitsRight ? last.x + gap : last.x - gap - follower.offsetWidth;
    const y = fitsBelow ? last.y + gap : last.y - gap - follower.offsetHeight;
    follower.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return {
    moveTo(point) {
      last = point;
      move();
    },
    attach(element) {
      follower = element;
      move();
    },
  };
}
