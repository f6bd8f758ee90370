import type { ReactNode } from 'react';
import { describeSecond } from '../../../app/inspect/describe-second';
import { effectiveCandidates } from '../../../core/election/effective-candidates';
import { rankOf } from '../../../core/election/placed';
import type { Tally } from '../../../core/election/tally';
import { formatOneDecimal, formatRank } from '../../../words/format';

interface ContestFiguresProps {
  readonly tally: Tally;
  /** The candidate that the map is about. */
  readonly candidate: string | null;
}

/** What a ranking comes to: second place, how many candidates it is as if there were, and the rank asked for. */
export function ContestFigures({ tally, candidate }: ContestFiguresProps): ReactNode {
  const effective = effectiveCandidates(tally);
  if (tally.candidates.length < 2 || effective === null) return null;
  const rank = candidate === null ? null : rankOf(tally, candidate);
  return (
    <dl className="contest-figures">
      {rank === null ? null : (
        <div>
          <dt>{candidate}’s rank</dt>
          <dd>
            {formatRank(rank)} of {tally.candidates.length}
          </dd>
        </div>
      )}
      <div>
        <dt>Second place</dt>
        <dd>{describeSecond(tally)}</dd>
      </div>
      <div title="1 ÷ the sum of the squared shares (Laakso and Taagepera 1979)">
        <dt>Effective number of candidates</dt>
        <dd>{formatOneDecimal(effective)}</dd>
      </div>
    </dl>
  );
}
