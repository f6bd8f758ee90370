import type { CountHistory } from '../count-history';
import { drawnCandidates } from './drawn-candidates';
import { labelEnds, widthOfEnds } from './label-ends';
import type { EndLabel } from './label-ends';
import { labelStations } from './label-stations';
import type { StationLabel } from './label-stations';
import { labelValues } from './label-values';
import { placeInTime } from './place-in-time';
import type { AxisGap } from './place-in-time';
import { scaleShares } from './scale-shares';

export interface CountMark {
  /** Of its point in the history. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly share: number;
  /** Only the share is known, not the votes. */
  readonly isHollow: boolean;
  /** Baseline of the share beside the mark; null where it stands at the end of the line, or has no room. */
  readonly labelY: number | null;
}

/** A candidate's line; all lengths of a chart are CSS pixels, y down. */
export interface CountSeries {
  readonly name: string;
  readonly marks: readonly CountMark[];
  /** Between one mark and the next. */
  readonly segments: readonly {
    readonly from: CountMark;
    readonly to: CountMark;
    readonly isBroken: boolean;
  }[];
  readonly end: EndLabel | null;
}

export interface CountChart {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly shareTicks: readonly { readonly share: number; readonly y: number }[];
  readonly stations: readonly StationLabel[];
  readonly gaps: readonly AxisGap[];
  readonly series: readonly CountSeries[];
  /** How many candidates have no line. */
  readonly leftOutCount: number;
}

const plotHeight = 132;
const top = 8;
const axisHeight = 50;
const shareTickWidth = 30;
const sidePadding = 20;
const endGap = 14;

/** Lays out the chart of a count over time. null when no snapshot gives a share. */
export function layOutCountChart(history: CountHistory, width: number): CountChart | null {
  const { points } = history;
  const { drawn, leftOutCount } = drawnCandidates(history);
  if (drawn.length === 0) return null;

  const endWidth = widthOfEnds(drawn, width);
  const plot = { left: shareTickWidth, right: width - endWidth - endGap + 6, top, bottom: top + plotHeight };
  const axis = placeInTime(
    points.map(({ moment }) => moment),
    plot.left + sidePadding,
    width - endWidth - endGap,
  );
  const scale = scaleShares(
    points.flatMap(({ entries }) =>
      entries.flatMap(({ name, share }) => (share !== null && drawn.includes(name) ? [share] : [])),
    ),
  );
  const yOf = (share: number): number =>
    plot.bottom - ((share - scale.lowest) / (scale.highest - scale.lowest)) * plotHeight;

  const lines = drawn.map((name) => ({
    name,
    marks: points.flatMap(({ entries }, index) => {
      const entry = entries.find((each) => each.name === name);
      const x = axis.positions[index];
      if (entry === undefined || entry.share === null || x === undefined) return [];
      return [{ index, x, y: yOf(entry.share), share: entry.share, isHollow: entry.votes === null }];
    }),
  }));
  const last = points.length - 1;
  const labels = labelValues(
    lines.flatMap(({ name, marks }) => marks.map((mark) => ({ name, ...mark }))),
    last,
  );
  const ends = labelEnds(lines, last, width - endWidth, endWidth, plot);
  return {
    width,
    height: plot.bottom + axisHeight,
    plot,
    shareTicks: scale.ticks.map((share) => ({ share, y: yOf(share) })),
    stations: labelStations(history, axis.positions, width),
    gaps: axis.gaps,
    series: lines.map(({ name, marks }, seriesIndex) => {
      const labelled = marks.map((mark) => ({
        ...mark,
        labelY: labels.get(`${mark.index} ${name}`) ?? null,
      }));
      return {
        name,
        marks: labelled,
        segments: labelled.slice(1).flatMap((to, position) => {
          const from = labelled[position];
          if (from === undefined) return [];
          const isBroken = axis.gaps.slice(from.index, to.index).some((gap) => gap.isBroken);
          return [{ from, to, isBroken }];
        }),
        end: ends[seriesIndex] ?? null,
      };
    }),
    leftOutCount,
  };
}
