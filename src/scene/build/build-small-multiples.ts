import { quantileOfSorted } from '../../core/classify/quantile';
import { sumContest } from '../../core/election/sum-contest';
import { rankTally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { buildScene } from './build-scene';
import { datedTitle } from '../../words/dated-title';
import { formatCount, formatShare } from '../../words/format';
import { numbersOf } from '../../document/sheets/common-scale';
import { contestWord, requireContest } from '../../document/measures/contests-of';
import { defaultClassification } from '../../document/measures/default-classification';
import type { Legend, Scene } from '../display/scene';
import type { Classification } from '../../document/measures/classification';
import { togetherIn } from '../../document/measures/usual-measures';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';

/** One of the small maps. */
export interface SmallMap {
  readonly candidate: string;
  /** `10,728 votes, 25.4%`, in the whole district. */
  readonly figures: string;
  readonly scene: Scene;
}

export interface SmallMultiples {
  readonly title: string;
  readonly subtitle: string;
  readonly maps: readonly SmallMap[];
  /** Of the one scale that all maps share. */
  readonly legends: readonly Legend[];
}

/**
 * A small map a candidate, all with the same classes in one neutral hue: no candidate's own, because colours stand
 * for shares here.
 * @param spec one that passed `checkSmallMultiples` for this pack.
 */
export function buildSmallMultiples(pack: Pack, spec: SmallMultiplesSpec): SmallMultiples {
  const { contest, candidates, floor } = spec;
  const measures = candidates.map((name): ElectionMeasure => togetherIn(contest, [name]));
  const values = measures.flatMap((measure) => numbersOf(pack, measure, spec.unit, floor));
  const [first] = measures;
  const classification = first === undefined ? null : scaleOfShares(first, values);
  const figures = districtFigures(pack, contest);
  const maps = measures.map((measure, index) => ({
    candidate: candidates[index] ?? '',
    figures: figures.get(candidates[index] ?? '') ?? '',
    scene: buildScene(pack, mapOf(spec, measure, classification), { wholeScale: true }),
  }));
  return { ...headlineOf(pack, spec), maps, legends: commonLegends(maps[0]?.scene.legends ?? []) };
}

function mapOf(
  { theme, unit, floor }: SmallMultiplesSpec,
  measure: ElectionMeasure,
  classification: Classification | null,
): MapSpec {
  const shown = { visible: true, opacity: 1 };
  const scale = { classification, palette: null, floor };
  const layer: LayerSpec =
    unit === 'precincts'
      ? { id: 'precincts', ...shown, measure, symbol: 'areas', ...scale }
      : { id: 'neighborhoods', ...shown, outline: true, labels: false, fill: measure, ...scale };
  const boundary: LayerSpec = { id: 'boundary', ...shown, dimOutside: false };
  return {
    version: 1,
    theme,
    title: null,
    subtitle: null,
    titles: [],
    patterns: false,
    layers: [layer, boundary],
  };
}

function headlineOf(
  pack: Pack,
  { contest, candidates, unit, title, subtitle }: SmallMultiplesSpec,
): { readonly title: string; readonly subtitle: string } {
  const who = `${numberWords[candidates.length] ?? candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'}`;
  const each = `Share of each ${unitWords[unit]}’s votes, all maps on one scale`;
  return {
    title: title ?? `Where ${who} found their votes in the ${contestWord(pack, contest)}`,
    subtitle: subtitle ?? `${datedTitle(requireContest(pack, contest).contest)}. ${each}`,
  };
}

/** Newspapers write numbers up to twelve as words. */
const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const unitWords = { precincts: 'precinct', neighborhoods: 'neighborhood' } as const;

/** Round shares, closer together where most candidates of a contest of many are. */
const roundShares = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const leastClasses = 4;

/** Classes at round shares over the middle of the values; equal steps where those would be too few. */
function scaleOfShares(measure: ElectionMeasure, values: readonly number[]): Classification {
  const sorted = [...values].sort((one, other) => one - other);
  if (sorted.length === 0) return defaultClassification(measure, values);
  const [low, high] = [quantileOfSorted(sorted, 0.05), quantileOfSorted(sorted, 0.985)];
  const breaks = roundShares.filter((share) => low < share && share < high);
  if (breaks.length + 1 < leastClasses) return defaultClassification(measure, values);
  return { method: 'custom', classCount: breaks.length + 1, breaks };
}

function districtFigures(pack: Pack, contestId: string): ReadonlyMap<string, string> {
  const returns = requireContest(pack, contestId);
  return new Map(
    rankTally(sumContest(returns)).map(({ candidate, votes, share }) => [
      candidate.name,
      `${formatCount(votes, 'vote')}${share === null ? '' : `, ${formatShare(share)}`}`,
    ]),
  );
}

/** The first map's legends without what is its own: whose share, and counts. */
const commonLegends = (legends: readonly Legend[]): readonly Legend[] =>
  legends.map((legend) => ({
    ...legend,
    title: 'Share of votes for the candidate',
    subtitle: null,
    classes: legend.classes.map((entry) => ({ ...entry, count: null })),
    notes: legend.notes.map((entry) => ({ ...entry, count: null })),
  }));
