import { placedAt } from '../../core/election/placed';
import { shareOf } from '../../core/election/tally';
import type { Tally } from '../../core/election/tally';
import { shortNameOf } from '../../words/candidate-names';
import { formatList, formatShare } from '../../words/format';

/** Who came second in a tally, with their share: `Placeholder, 22.3%`; a dash where nobody did. */
export function describeSecond(tally: Tally): string {
  const names = tally.candidates.map(({ name }) => name);
  const short = (name: string): string => shortNameOf(name, names);
  const second = placedAt(tally, 2);
  if (second.kind === 'none') return placedAt(tally, 1).kind === 'tie' ? 'tie for first place' : '–';
  if (second.kind === 'tie') return `tie of ${formatList(second.candidates.map(({ name }) => short(name)))}`;
  const share = shareOf(tally, second.candidate.name);
  return `${short(second.candidate.name)}${share === null ? '' : `, ${formatShare(share)}`}`;
}
