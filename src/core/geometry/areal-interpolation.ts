import type { AreaGeometry } from '../area-geometry';
import { overlapArea, toPlaneArea, type PlaneArea } from './overlap-area';

/** How much of a source lies in a target. */
export interface OverlapWeight {
  /** Index into the sources. */
  readonly source: number;
  /** Index into the targets. */
  readonly target: number;
  /** Share of the source's area, over 0 to 1. */
  readonly weight: number;
}

/** A count of a source area, such as the people of a census tract. */
export interface InterpolatedSource {
  readonly count: number;
  /** null where not published. */
  readonly marginOfError: number | null;
}

export interface InterpolatedCount {
  readonly count: number;
  /** √Σ(wᵢ·MOEᵢ)²; null when a source that adds to the count publishes none. */
  readonly marginOfError: number | null;
}

export interface Interpolation {
  /** One count a target, in the targets' order. */
  readonly targets: readonly InterpolatedCount[];
  /** What lies in no target. Targets and outside together are the sources' sum. */
  readonly outside: number;
}

/** A share of a source this small is rounding: it lies in no target, and a source short of it is covered. */
const roundingTolerance = 1e-9;

/** From this share inside a frame on, an area is taken to be whole: the rest is how its border was rounded. */
const wholeShare = 1 - 1e-5;

/**
 * The share of each source's area that lies in each target; pairs that share no area are left out. Targets should not
 * overlap: where they do, so that a source's weights exceed what there is of it, they are scaled down to that and
 * nobody is counted twice.
 * @param within when given, only the part of the targets inside it counts
 */
export function overlapWeights(
  sources: readonly AreaGeometry[],
  targets: readonly AreaGeometry[],
  within?: AreaGeometry,
): readonly OverlapWeight[] {
  const frame = within === undefined ? undefined : toPlaneArea(within);
  const framed = (area: PlaneArea) => ({ area, shareInside: frame === undefined ? 1 : shareIn(area, frame) });
  const targetAreas = targets.map((geometry) => framed(toPlaneArea(geometry)));
  return sources.flatMap((geometry, source) => {
    const { area, shareInside } = framed(toPlaneArea(geometry));
    if (area.size <= 0) return [];
    const parts = targetAreas
      .map((target, index) => {
        const crosses = shareInside < wholeShare && target.shareInside < wholeShare;
        const weight =
          crosses && frame !== undefined ? shareIn(area, frame, target.area) : shareIn(area, target.area);
        return { source, target: index, weight };
      })
      .filter(({ weight }) => weight > roundingTolerance);
    const covered = parts.reduce((sum, { weight }) => sum + weight, 0);
    return covered < shareInside - roundingTolerance
      ? parts
      : parts.map((part) => ({ ...part, weight: (part.weight / covered) * shareInside }));
  });
}

/** The share of an area that lies inside all of the others. */
function shareIn(area: PlaneArea, ...others: readonly PlaneArea[]): number {
  return area.size <= 0 ? 0 : overlapArea(area, ...others) / area.size;
}

/**
 * Areal interpolation by area weights: each source's count is split over the targets in proportion to area, as if its
 * people lived evenly over it. Counts only: rates are to be recomputed from interpolated counts, never averaged. The
 * margin tells sampling error only, not how wrong the evenness is.
 *
 * Source: M. F. Goodchild and N. S.-N. Lam, "Areal interpolation: a variant of the traditional spatial problem",
 * Geo-Processing 1 (1980), 297–312; margins as for a sum of independent estimates times constants, U.S. Census
 * Bureau, "Understanding and Using American Community Survey Data" (2020), chapter 8.
 *
 * @param weights of these sources, from {@link overlapWeights}
 * @param targetCount how many targets the weights were made for
 */
export function interpolateCounts(
  weights: readonly OverlapWeight[],
  sources: readonly InterpolatedSource[],
  targetCount: number,
): Interpolation {
  const counts = Array.from({ length: targetCount }, () => 0);
  const squares: (number | null)[] = Array.from({ length: targetCount }, () => 0);
  const placedShares = sources.map(() => 0);
  for (const { source, target, weight } of weights) {
    const { count, marginOfError } = sources[source] ?? { count: 0, marginOfError: 0 };
    const square = squares[target] ?? null;
    counts[target] = (counts[target] ?? 0) + weight * count;
    squares[target] =
      square === null || marginOfError === null ? null : square + (weight * marginOfError) ** 2;
    placedShares[source] = (placedShares[source] ?? 0) + weight;
  }
  return {
    targets: counts.map((count, target) => {
      const square = squares[target] ?? null;
      return { count, marginOfError: square === null ? null : Math.sqrt(square) };
    }),
    outside: sources.reduce((sum, { count }, index) => {
      const left = 1 - (placedShares[index] ?? 0);
      return sum + (left < roundingTolerance ? 0 : left * count);
    }, 0),
  };
}

/** {@link overlapWeights} and {@link interpolateCounts} in one, for a single use. */
export function arealInterpolation(
  sources: readonly (InterpolatedSource & { readonly geometry: AreaGeometry })[],
  targets: readonly AreaGeometry[],
): Interpolation {
  const weights = overlapWeights(
    sources.map(({ geometry }) => geometry),
    targets,
  );
  return interpolateCounts(weights, sources, targets.length);
}
