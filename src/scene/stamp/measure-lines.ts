import { commonGeography } from '../../core/election/common-units';
import { coverageOf } from '../../core/election/coverage';
import { describeDenominator } from '../../core/election/participation';
import type { VotingUnit } from '../../core/election/voting-units';
import type { Pack } from '../../core/pack';
import { formatCount } from '../../words/format';
import { contestWord, mainContestOf } from '../../document/measures/contests-of';
import { denominatorOf } from '../../document/measures/denominator-of';
import { listGroup } from '../../document/measures/describe-group';
import { isChangeMeasure } from '../../document/measures/measure-kinds';
import { countsResidents, residentsMeasureOf } from '../../document/measures/residents-measure';
import type { ChangeMeasure, ElectionMeasure } from '../../document/measures/measure-schema';

type ParticipationMeasure = Extract<ElectionMeasure, { kind: 'participation' | 'participation change' }>;

/** How the figures of a measure are made, where that is not plain from its name. */
export function measureLines(pack: Pack, measure: ElectionMeasure, unit: VotingUnit): readonly string[] {
  return [...definitionLines(pack, measure, unit), ...geographyLines(pack, measure, unit)];
}

function definitionLines(pack: Pack, measure: ElectionMeasure, unit: VotingUnit): readonly string[] {
  switch (measure.kind) {
    case 'effective candidates':
      return [
        'Effective number of candidates: 1 ÷ the sum of all squared vote shares (Laakso and Taagepera, 1979).',
      ];
    case 'group share':
      return new Set(measure.candidates).size === 1 ? [] : [`Together: ${listGroup(pack, measure)}.`];
    case 'rank':
      return ['Ties share the better rank.'];
    case 'participation':
    case 'participation change':
      return participationLines(pack, measure, unit);
    case 'winner':
    case 'second place':
    case 'margin':
    case 'share':
    case 'votes':
    case 'swing':
    case 'votes gained':
    case 'margin change':
    case 'total change':
      return [];
  }
}

function participationLines(pack: Pack, measure: ParticipationMeasure, unit: VotingUnit): readonly string[] {
  const denominator = denominatorOf(measure);
  if (denominator.kind === 'votes in contest') {
    return [
      `Votes for all candidates ÷ votes for all candidates in the ${contestWord(pack, denominator.contest)}.`,
    ];
  }
  const words = describeDenominator(pack, denominator);
  if (!countsResidents(measure)) return [`Votes for all candidates ÷ ${words}.`];
  const { unplacedPrecinctCount } = coverageOf(pack, mainContestOf(measure), unit);
  return [
    `Votes for all candidates ÷ ${words}, children and others without a vote among them.`,
    `Residents are an estimate by areal interpolation: ${censusOf(pack)} split by area, as if people lived evenly over each tract.`,
    ...(unplacedPrecinctCount === 0
      ? []
      : [
          `The votes of ${formatCount(unplacedPrecinctCount, 'precinct')} without a place count nowhere here, though their residents do: figures come out low around them.`,
        ]),
  ];
}

/** Whose tract counts, and of when: `tract counts of the Community Survey, 1998–2002`. */
function censusOf(pack: Pack): string {
  const sourceId = residentsMeasureOf(pack)?.sourceId;
  const source = pack.sources.find(({ id }) => id === sourceId);
  return source === undefined ? 'tract counts' : `tract counts (${source.vintage})`;
}

function geographyLines(pack: Pack, measure: ElectionMeasure, unit: VotingUnit): readonly string[] {
  if (!isChangeMeasure(measure)) return [];
  const count = incomparableCount(pack, measure, unit);
  if (count === 0) return [];
  const units = unit === 'neighborhood' ? 'neighborhood' : 'area';
  return [
    `No change is told of ${formatCount(count, units)} where not the same precincts reported in both contests.`,
  ];
}

function incomparableCount(pack: Pack, { from, to }: ChangeMeasure, unit: VotingUnit): number {
  const { differing, onlyFrom, onlyTo } = commonGeography(pack, from, to, unit);
  return differing.length + onlyFrom.length + onlyTo.length;
}
