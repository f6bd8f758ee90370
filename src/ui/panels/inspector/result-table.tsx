import type { ReactNode } from 'react';
import { rankOf } from '../../../core/election/placed';
import { rankTally } from '../../../core/election/tally';
import type { RankedCandidate, Tally } from '../../../core/election/tally';
import type { Pack } from '../../../core/pack';
import { candidateColour } from '../../../scene/colour/candidate-colours';
import { formatShare, formatVotes } from '../../../words/format';

interface ResultTableProps {
  readonly pack: Pack;
  readonly tally: Tally;
  readonly caption: string;
}

/**
 * Every candidate of a contest in one place, ranked, with votes, share and a bar (the leader's is full width). Whoever
 * has no votes, and everyone where they are withheld, holds no rank; all who tie for the first stand out alike.
 */
export function ResultTable({ pack, tally, caption }: ResultTableProps): ReactNode {
  const ranked = rankTally(tally);
  const longest = Math.max(0, ...ranked.map((each) => each.share ?? 0));
  return (
    <table className="results">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Rank</th>
          <th scope="col">Candidate</th>
          <th scope="col">Votes</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map((each) => (
          <ResultRow
            key={each.candidate.name}
            pack={pack}
            ranked={each}
            rank={rankOf(tally, each.candidate.name)}
            longest={longest}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ResultRowProps {
  readonly pack: Pack;
  readonly ranked: RankedCandidate;
  readonly rank: number | null;
  readonly longest: number;
}

function ResultRow({ pack, ranked, rank, longest }: ResultRowProps): ReactNode {
  const { candidate, votes, share } = ranked;
  const width = share === null || longest === 0 ? 0 : (share / longest) * 100;
  return (
    <tr className={rank === null ? 'is-empty' : rank === 1 ? 'is-first' : undefined}>
      <td className="rank">{rank ?? '–'}</td>
      <th scope="row">
        <span className="candidate">{candidate.name}</span>
        {candidate.party === null ? null : <span className="party"> {candidate.party}</span>}
        <span className="bar" aria-hidden="true">
          <span style={{ width: `${width}%`, background: candidateColour(pack, candidate.name) }} />
        </span>
      </th>
      <td className="number votes">{formatVotes(votes)}</td>
      <td className="number share">{share === null ? '–' : formatShare(share)}</td>
    </tr>
  );
}
