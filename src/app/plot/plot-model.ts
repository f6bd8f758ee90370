import { isSmallCount } from '../../core/election/small-counts';
import { tallyTotal } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { weightedFit, type WeightedFit } from '../../core/statistics/weighted-fit';
import { formatDollarsBreak, formatPointsBreak, formatShareBreak } from '../../words/format';
import type { Subject } from '../store/state';
import { buildRows } from '../table/build-rows';
import { printNumber, type ColumnKind, type TableColumn } from '../table/table-column';
import { tallyOfRow, type RowKind, type TableRow } from '../table/table-row';
import type { TableUnit } from '../table/table-unit';
import type { PlotPlace } from './lasso';
import { niceAxis, type AxisScale } from './nice-axis';
import { weighRows } from './weigh-row';

export interface PlotRequest {
  readonly unit: TableUnit;
  readonly x: TableColumn;
  readonly y: TableColumn;
  /** Places with fewer votes than this, in any contest that an axis reads, are drawn hollow. */
  readonly floor: number;
  /** In page units. */
  readonly width: number;
  readonly height: number;
}

export interface PlotPoint {
  readonly id: string;
  readonly name: string;
  readonly kind: RowKind;
  readonly subject: Subject | null;
  /** In the columns' own units. */
  readonly x: number;
  readonly y: number;
  /** Greater than zero. */
  readonly weight: number;
  /** Where it is drawn. */
  readonly place: PlotPlace;
  /** Its area is proportional to its weight. */
  readonly radius: number;
  readonly isHollow: boolean;
}

export interface PlotTick {
  readonly label: string;
  /** Units from the left for x, from the top for y. */
  readonly at: number;
}

export interface PlotAxis {
  readonly title: string;
  readonly ticks: readonly PlotTick[];
}

/** A scatterplot as data: whoever draws it decides nothing. */
export interface Plot {
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** Largest first, so that no point hides a smaller one. */
  readonly points: readonly PlotPoint[];
  readonly fit: WeightedFit | null;
  readonly fitLine: readonly [PlotPlace, PlotPlace] | null;
  /** What the points weigh, in words. */
  readonly weightWords: string;
  /**
   * Rows that are not drawn, though they have votes in a contest that an axis reads or a weight: those without a figure on
   * one of the axes, or without a weight. And what they weigh together.
   */
  readonly leftOut: { readonly count: number; readonly weight: number };
}

const margins = { left: 58, top: 10, right: 16, bottom: 42 };
const largestRadius = 11;
const smallestRadius = 2;

/**
 * The plot of two measures over all rows of a unit, votes without a place included where both measures know them. What
 * is drawn is what the fit is of: one point a row with both figures and a weight. Precincts that share an area are one.
 */
export function buildPlot(pack: Pack, request: PlotRequest): Plot {
  const { x, y, width, height, floor } = request;
  const { words, weightOf } = weighRows(pack, x, y);
  const measured = buildRows(pack, request.unit).map((row) => ({
    row,
    x: x.valueOf(row),
    y: y.valueOf(row),
    weight: weightOf(row),
  }));
  const known = measured.filter(isKnown);
  const frame = {
    left: margins.left,
    top: margins.top,
    right: Math.max(margins.left + 1, width - margins.right),
    bottom: Math.max(margins.top + 1, height - margins.bottom),
  };
  const xScale = niceAxis(
    known.map((point) => point.x),
    (frame.right - frame.left) / 90,
  );
  const yScale = niceAxis(
    known.map((point) => point.y),
    (frame.bottom - frame.top) / 44,
  );
  const place = (at: { readonly x: number; readonly y: number }): PlotPlace => ({
    x: frame.left + shareAlong(xScale, at.x) * (frame.right - frame.left),
    y: frame.bottom - shareAlong(yScale, at.y) * (frame.bottom - frame.top),
  });
  const heaviest = known.reduce((most, { weight }) => Math.max(most, weight), 0);
  const fit = weightedFit(known);
  const contests = [...new Set([...x.contests, ...y.contests])];
  const omitted = measured.filter(
    (point) => !isKnown(point) && (point.weight > 0 || hasVotes(pack, point.row, contests)),
  );
  return {
    frame,
    x: {
      title: x.title,
      ticks: xScale.ticks.map((value) => tickAt(x.kind, value, place({ x: value, y: 0 }).x)),
    },
    y: {
      title: y.title,
      ticks: yScale.ticks.map((value) => tickAt(y.kind, value, place({ x: 0, y: value }).y)),
    },
    points: known
      .map(({ row, weight, ...values }) => ({
        id: row.id,
        name: row.name,
        kind: row.kind,
        subject: row.subject,
        ...values,
        weight,
        place: place(values),
        radius: Math.max(smallestRadius, heaviest === 0 ? 0 : largestRadius * Math.sqrt(weight / heaviest)),
        isHollow: isSmall(pack, row, [...x.contests, ...y.contests], floor),
      }))
      .sort((one, other) => other.radius - one.radius),
    fit,
    fitLine: fit === null ? null : lineWithin(fit, xScale, yScale, place),
    weightWords: words,
    leftOut: { count: omitted.length, weight: omitted.reduce((sum, { weight }) => sum + weight, 0) },
  };
}

interface Measured {
  readonly row: TableRow;
  readonly x: unknown;
  readonly y: unknown;
  readonly weight: number;
}

const isKnown = <T extends Measured>(point: T): point is T & { readonly x: number; readonly y: number } =>
  typeof point.x === 'number' && typeof point.y === 'number' && point.weight > 0;

const hasVotes = (pack: Pack, row: TableRow, contests: readonly string[]): boolean =>
  contests.some((id) => {
    const tally = tallyOfRow(pack, id, row);
    return tally !== null && (tallyTotal(tally) > 0 || tally.redactedUnits > 0);
  });

const shareAlong = ({ low, high }: AxisScale, value: number): number => (value - low) / (high - low);

function isSmall(pack: Pack, row: TableRow, contests: readonly string[], floor: number): boolean {
  const tallies = contests.flatMap((id) => tallyOfRow(pack, id, row) ?? []);
  return isSmallCount(tallies, floor);
}

/** The part of the fitted line that is inside both axes. */
function lineWithin(
  { slope, intercept }: WeightedFit,
  xScale: AxisScale,
  yScale: AxisScale,
  place: (at: { readonly x: number; readonly y: number }) => PlotPlace,
): readonly [PlotPlace, PlotPlace] | null {
  const crossings = slope === 0 ? [] : [yScale.low, yScale.high].map((y) => (y - intercept) / slope);
  const low = Math.max(xScale.low, Math.min(...crossings, ...(slope === 0 ? [xScale.low] : [])));
  const high = Math.min(xScale.high, Math.max(...crossings, ...(slope === 0 ? [xScale.high] : [])));
  if (low >= high) return null;
  const at = (x: number): PlotPlace => place({ x, y: intercept + slope * x });
  return [at(low), at(high)];
}

const tickAt = (kind: ColumnKind, value: number, at: number): PlotTick => ({
  label: printTick(kind, value),
  at,
});

function printTick(kind: ColumnKind, value: number): string {
  if (kind === 'share') return formatShareBreak(value);
  if (kind === 'points') return formatPointsBreak(value);
  if (kind === 'dollars') return formatDollarsBreak(value);
  return printNumber(kind, value);
}
