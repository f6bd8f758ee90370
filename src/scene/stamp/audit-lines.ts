import { auditStatusOf } from '../../core/election/audit-status';
import type { Pack } from '../../core/pack';
import { formatCount, formatList } from '../../words/format';
import { contestIdsOf, contestWord } from '../../document/measures/contests-of';
import type { ElectionMeasure } from '../../document/measures/measure-schema';

/** Whether the votes behind a measure equal certified totals, differ from them, or were never compared. */
export function auditLines(pack: Pack, measure: ElectionMeasure): readonly string[] {
  const statuses = [...new Set(contestIdsOf(measure))].map((id) => ({ id, status: auditStatusOf(pack, id) }));
  const idsWith = (kind: 'audited' | 'no totals'): readonly string[] =>
    statuses.filter(({ status }) => status.kind === kind).map(({ id }) => id);
  const where = (ids: readonly string[]): string =>
    ids.length === statuses.length ? '' : ` in the ${formatList(ids.map((id) => contestWord(pack, id)))}`;
  const audited = idsWith('audited');
  const unaudited = idsWith('no totals');
  return [
    ...statuses.flatMap(({ id, status }) =>
      status.kind === 'differs'
        ? [
            `Votes by unit differ from the certified totals by ${formatCount(status.votes, 'vote')}${where([id])}.`,
          ]
        : [],
    ),
    ...(unaudited.length === 0 ? [] : [`Not audited: no certified totals given${where(unaudited)}.`]),
    ...(audited.length === 0
      ? []
      : [`Audited: votes by unit add up to the certified totals${where(audited)}.`]),
  ];
}
