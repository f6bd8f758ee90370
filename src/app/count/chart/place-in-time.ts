import { describeGap } from '../describe-gap';
import type { Moment } from '../read-moment';

/** The stretch of the axis between one point and the next. */
export interface AxisGap {
  readonly from: number;
  readonly to: number;
  /** How long it was; null across a break. */
  readonly label: string | null;
  /** The length says nothing of time, because one of its ends has no moment. */
  readonly isBroken: boolean;
}

export interface TimeAxis {
  /** One x a point, ascending. */
  readonly positions: readonly number[];
  readonly gaps: readonly AxisGap[];
}

/** A break is this share of the axis, and all breaks together at most half of it. */
const breakShare = 0.36;
const mostBreaks = 0.5;

/**
 * Places points between `left` and `right`. Lengths between dated points are true to time, all on one scale; a point
 * without a moment stands across a break of fixed length.
 */
export function placeInTime(moments: readonly (Moment | null)[], left: number, right: number): TimeAxis {
  const steps = moments.slice(1).map((to, index) => {
    const from = moments[index] ?? null;
    return from === null || to === null ? null : { from, to, length: to.time - from.time };
  });
  const duration = steps.reduce((sum, step) => sum + (step?.length ?? 0), 0);
  const breakCount = steps.filter((step) => step === null).length;
  const width = right - left;
  const breaks = duration === 0 ? width : width * Math.min(mostBreaks, breakShare * breakCount);
  const timeWidth = breakCount === 0 ? width : width - breaks;

  const positions = moments.length === 1 ? [(left + right) / 2] : moments.slice(0, 1).map(() => left);
  const gaps = steps.map((step) => {
    const from = positions.at(-1) ?? left;
    const inTime = duration === 0 ? 0 : ((step?.length ?? 0) / duration) * timeWidth;
    const to = from + (step === null ? breaks / breakCount : inTime);
    positions.push(to);
    return {
      from,
      to,
      label: step === null ? null : describeGap(step.from, step.to),
      isBroken: step === null,
    };
  });
  return { positions, gaps };
}
