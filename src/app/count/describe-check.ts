import { formatList, formatPoints, formatShare, formatSignedVotes } from '../../words/format';
import type { CertifiedCheck } from './check-against-certified';

/** How a snapshot compares with the certified count, as a sentence or a few. */
export function describeCheck(check: CertifiedCheck): string {
  const { strangers, unlisted } = check;
  return [
    describeOutcome(check),
    ...(strangers.length === 0 ? [] : [`Not in the returns of this contest: ${formatList(strangers)}.`]),
    ...(unlisted.length === 0 ? [] : [`Not given here: ${formatList(unlisted)}.`]),
  ].join(' ');
}

function describeOutcome(check: CertifiedCheck): string {
  switch (check.outcome) {
    case 'equal':
      return 'Equals the certified count.';
    case 'equal shares':
      return 'Equals the certified shares to one decimal.';
    case 'unknown':
      return 'There is no certified count to compare it with.';
    case 'differs':
      return describeDifference(check);
  }
}

function describeDifference({ isComplete, progress, differences }: CertifiedCheck): string {
  if (isComplete && progress !== null) {
    const votes = differences.flatMap(({ name, votes: difference }) =>
      difference === null || difference === 0 ? [] : [`${name} ${formatSignedVotes(difference)}`],
    );
    const stated = votes.length === 0 ? '.' : `, in votes: ${formatList(votes)}.`;
    return `Every precinct is in, yet it differs from the certified count${stated}`;
  }
  const points = differences.flatMap(({ name, points: difference }) =>
    difference === null ? [] : [`${name} ${formatPoints(difference)}`],
  );
  const counted =
    progress === null
      ? 'Differs from the certified count'
      : `${formatShare(progress)} of the certified votes; differs from the certified count`;
  return points.length === 0 ? `${counted}.` : `${counted}, in points: ${formatList(points)}.`;
}
