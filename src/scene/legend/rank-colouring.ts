import { classBreaks, classIndex } from '../../core/classify/class-breaks';
import { sumContest } from '../../core/election/sum-contest';
import type { Pack } from '../../core/pack';
import { formatRank } from '../../words/format';
import { requireContest } from '../../document/measures/contests-of';
import { measureOf } from '../../document/measures/measures';
import type { Paint } from '../display/scene';
import { areaEntry, hatchNotes, hatchOf, type Colouring, type ColouringRequest } from './colouring';
import { legendTitleOf } from './legend-words';
import { rampColours } from './ramp-colours';

/** First, second, third, fourth and fifth, down to tenth, and the rest. */
const usualBreaks = [2, 3, 4, 6, 11];
/** Where their colours are on a ramp of nine, counted from the strongest: the first ranks lie furthest apart. */
const usualSteps = [0, 2, 4, 5, 6, 8];

/**
 * Colours by rank, the best strongest, a rank's colour the same in every contest. The legend is a list, because ranks are
 * no lengths; it has no rank that nobody can hold, nor empty ones at its ends unless the whole scale is wanted.
 */
export function rankColouring(request: ColouringRequest): Colouring {
  const { pack, measure, values, theme, layerId, unitNoun, classification, palette, wholeScale } = request;
  const ranks = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  const chosen = classification === null ? usualBreaks : classBreaks(ranks, classification);
  const lowest = Math.max(lowestRank(pack, measure), ...ranks);
  const breaks = [...new Set(chosen.map(Math.ceil))].filter((rank) => rank > 1);
  const steps = classification === null ? usualSteps : [0, ...breaks.map((_, index) => index + 1)];
  const ramp = rampColours(pack, measure, Math.max(...steps) + 1, palette, theme).toReversed();
  const colours = steps.map((step) => ramp[step] ?? theme.noData);
  const paintAt = (index: number): Paint => ({ kind: 'solid', colour: colours[index] ?? theme.noData });
  const held = colours.slice(0, classIndex(lowest, breaks) + 1);
  const entries = held.map((_, index) => {
    const count = ranks.filter((rank) => classIndex(rank, breaks) === index).length;
    return { count, entry: areaEntry(paintAt(index), describeRanks(breaks, index, lowest), count) };
  });
  const first = wholeScale ? 0 : entries.findIndex(({ count }) => count > 0);
  const last = wholeScale ? entries.length - 1 : entries.findLastIndex(({ count }) => count > 0);
  return {
    paintOf: (value) =>
      value.kind === 'number' ? paintAt(classIndex(value.value, breaks)) : hatchOf(value, theme),
    legend: {
      id: layerId,
      title: legendTitleOf(pack, measure),
      subtitle: `Number of ${unitNoun}`,
      form: 'list',
      breakLabels: [],
      endLabels: null,
      classes: ranks.length === 0 ? [] : entries.slice(first, last + 1).map(({ entry }) => entry),
      notes: hatchNotes(request),
    },
  };
}

/** The lowest rank that can be held: everyone with any votes has one. */
function lowestRank(pack: Pack, measure: ColouringRequest['measure']): number {
  const contest = measureOf(measure).mainContest(measure);
  if (contest === null) return 1;
  return sumContest(requireContest(pack, contest)).votes.filter((votes) => votes > 0).length;
}

function describeRanks(breaks: readonly number[], index: number, lowest: number): string {
  const from = breaks[index - 1] ?? 1;
  const next = breaks[index];
  if (next === undefined) return from >= lowest ? formatRank(from) : `${formatRank(from)} or lower`;
  const to = Math.min(next - 1, lowest);
  return to === from ? formatRank(from) : `${formatRank(from)} to ${formatRank(to)}`;
}
