import { auditStatusOf } from '../../core/election/audit-status';
import type { Pack } from '../../core/pack';
import { formatCount, formatList } from '../format';
import { contestIdsOf, contestWord } from '../measure/contests-of';
import type { ElectionMeasure } from '../spec/map-spec';

/** What a reader must know of votes that do not equal certified totals, or were never compared; nothing if they do. */
export function auditLines(pack: Pack, measure: ElectionMeasure): readonly string[] {
  const statuses = [...new Set(contestIdsOf(measure))].map((id) => ({ id, status: auditStatusOf(pack, id) }));
  const unaudited = statuses.filter(({ status }) => status.kind === 'no totals');
  const where = ({ id }: { readonly id: string }) =>
    statuses.length === 1 ? '' : ` in the ${contestWord(pack, id)}`;
  return [
    ...statuses.flatMap(({ id, status }) =>
      status.kind === 'differs'
        ? [
            `Votes by unit differ from the certified totals by ${formatCount(status.votes, 'vote')}${where({ id })}.`,
          ]
        : [],
    ),
    ...(unaudited.length === 0
      ? []
      : [
          `Not audited: the pack gives no certified totals${unaudited.length === statuses.length ? '' : formatList(unaudited.map(where))}.`,
        ]),
  ];
}
