import { placedAt } from '../../core/election/placed';
import { shareOf, type Tally } from '../../core/election/tally';
import { formatList, formatShare } from '../../words/format';

/** Who holds a place in a tally: one candidate, or several who tie for it. */
export interface Leaders {
  /** `Ada Example and Ben Placeholder`. */
  readonly names: string;
  readonly isTie: boolean;
  /** As printed; of those who tie the share of each. */
  readonly share: string;
}

/**
 * Those ahead, the first first, until so many are named or nobody is left with a vote; those who tie are all named in
 * one entry. Nobody where there are no votes or they are withheld.
 * @param count how many candidates to name at least
 * @param nameOf how a candidate is called
 */
export function describeLeaders(
  tally: Tally,
  count: number,
  nameOf: (name: string) => string = (name) => name,
): readonly Leaders[] {
  const leaders: Leaders[] = [];
  for (let rank = 1; rank <= count;) {
    const placed = placedAt(tally, rank);
    if (placed.kind === 'none') break;
    const holders = placed.kind === 'tie' ? placed.candidates : [placed.candidate];
    const share = shareOf(tally, holders[0]?.name ?? '');
    leaders.push({
      names: formatList(holders.map(({ name }) => nameOf(name))),
      isTie: holders.length > 1,
      share: share === null ? '' : formatShare(share),
    });
    rank += holders.length;
  }
  return leaders;
}
