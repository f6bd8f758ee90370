import { useState } from 'react';
import type { PointerEvent } from 'react';
import { isInsideLasso } from '../../../app/plot/lasso';
import type { PlotPlace } from '../../../app/plot/lasso';
import type { Plot, PlotPoint } from '../../../app/plot/plot-model';

interface LassoCallbacks {
  /** The point under the pointer; null between points. */
  readonly onVisit: (point: PlotPoint | null) => void;
  readonly onChoose: (point: PlotPoint | null) => void;
  /** What was drawn around; with Shift it is added to what was marked. */
  readonly onMark: (points: readonly PlotPoint[], adds: boolean) => void;
}

export interface Lasso {
  /** The line being drawn, as an SVG path; null when none is. */
  readonly line: string | null;
  readonly handlers: Readonly<
    Record<
      'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onPointerLeave',
      (event: PointerEvent<SVGSVGElement>) => void
    >
  >;
}

/** How far a pointer moves before a click becomes a line, and how near a point it must be. */
const slack = 4;
const reach = 8;

/** Pointing at, clicking on and drawing around the points of a plot. */
export function useLasso(plot: Plot, { onVisit, onChoose, onMark }: LassoCallbacks): Lasso {
  const [corners, setCorners] = useState<readonly PlotPlace[]>([]);
  const placeOf = (event: PointerEvent<SVGSVGElement>): PlotPlace => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const isLine = corners.some(
    ({ x, y }) => Math.hypot(x - (corners[0]?.x ?? x), y - (corners[0]?.y ?? y)) > slack,
  );
  return {
    line: isLine ? `M${corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z` : null,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setCorners([placeOf(event)]);
      },
      onPointerMove(event) {
        const place = placeOf(event);
        if (corners.length === 0) onVisit(nearestPoint(plot.points, place));
        else setCorners([...corners, place]);
      },
      onPointerUp(event) {
        if (corners.length === 0) return;
        setCorners([]);
        if (!isLine) onChoose(nearestPoint(plot.points, placeOf(event)));
        else
          onMark(
            plot.points.filter(({ place }) => isInsideLasso(place, corners)),
            event.shiftKey,
          );
      },
      onPointerCancel: () => setCorners([]),
      onPointerLeave: () => {
        if (corners.length === 0) onVisit(null);
      },
    },
  };
}

function nearestPoint(points: readonly PlotPoint[], at: PlotPlace): PlotPoint | null {
  let nearest: PlotPoint | null = null;
  let least = Infinity;
  for (const point of points) {
    const distance = Math.hypot(point.place.x - at.x, point.place.y - at.y) - point.radius;
    if (distance > reach || distance > least) continue;
    nearest = point;
    least = distance;
  }
  return nearest;
}
