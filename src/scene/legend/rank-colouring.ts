import { classBreaks, classIndex } from '../../core/classify/class-breaks';
import { formatRank } from '../format';
import type { Paint } from '../scene';
import { areaEntry, hatchNotes, hatchOf, type Colouring, type ColouringRequest } from './colouring';
import { legendTitleOf } from './legend-words';
import { rampColours } from './ramp-colours';

/** First, second, third, fourth and fifth, down to tenth, and the rest. */
const usualBreaks = [2, 3, 4, 6, 11];

/** Colours by rank, the best strongest. The legend is a list, because ranks are no lengths. */
export function rankColouring(request: ColouringRequest): Colouring {
  const { pack, measure, values, theme, layerId, unitNoun, classification, palette } = request;
  const ranks = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  const chosen = classification === null ? usualBreaks : classBreaks(ranks, classification);
  const breaks = [...new Set(chosen.map(Math.ceil))].filter((rank) => rank > 1);
  const colours = rampColours(pack, measure, breaks.length + 1, palette, theme).toReversed();
  const paintAt = (index: number): Paint => ({ kind: 'solid', colour: colours[index] ?? theme.noData });
  const entries = colours.map((_, index) => {
    const count = ranks.filter((rank) => classIndex(rank, breaks) === index).length;
    return areaEntry(paintAt(index), describeRanks(breaks, index), count);
  });
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
      classes: ranks.length === 0 ? [] : entries,
      notes: hatchNotes(request),
    },
  };
}

function describeRanks(breaks: readonly number[], index: number): string {
  const from = breaks[index - 1] ?? 1;
  const to = breaks[index];
  if (to === undefined) return `${formatRank(from)} or lower`;
  return to - 1 === from ? formatRank(from) : `${formatRank(from)} to ${formatRank(to - 1)}`;
}
