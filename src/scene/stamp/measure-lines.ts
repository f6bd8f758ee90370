import { commonGeography } from '../../core/election/common-units';
import type { VotingUnit } from '../../core/election/voting-units';
import type { Pack } from '../../core/pack';
import { formatCount } from '../../words/format';
import { isChangeMeasure } from '../../document/measures/measure-kinds';
import { measureOf } from '../../document/measures/measures';
import type { ChangeMeasure, ElectionMeasure } from '../../document/measures/measure-schema';

/** How the figures of a measure are made, where that is not plain from its name. */
export function measureLines(pack: Pack, measure: ElectionMeasure, unit: VotingUnit): readonly string[] {
  return [...measureOf(measure).definition(pack, measure, unit), ...geographyLines(pack, measure, unit)];
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
