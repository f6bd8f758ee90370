import type { Candidate, ContestReturns } from '../../core/election/contest';

interface ListedCount {
  readonly name: string;
  readonly votes: number | null;
  readonly share: number | null;
}

/** One candidate's snapshot less the certified count. */
export interface CertifiedDifference {
  readonly name: string;
  readonly votes: number | null;
  /** Of shares, −1 to 1. */
  readonly points: number | null;
}

/** How a snapshot compares with the certified count of its contest. */
export interface CertifiedCheck {
  /** `equal shares`: only shares are known, and they are the certified ones as printed with one decimal. */
  readonly outcome: 'equal' | 'equal shares' | 'differs' | 'unknown';
  /** Every precinct had reported. */
  readonly isComplete: boolean;
  /** The snapshot's votes ÷ all certified votes; null when either is unknown or nothing is certified. */
  readonly progress: number | null;
  /** One for each listed candidate who has a certified count. */
  readonly differences: readonly CertifiedDifference[];
  /** Listed, but not in the contest's returns. */
  readonly strangers: readonly string[];
  /** With certified votes, but not listed. */
  readonly unlisted: readonly string[];
}

/** The largest difference of a share that one decimal of a percentage cannot show. */
const halfOfOneDecimal = 0.0005;

/** Compares the candidates whom a snapshot lists with the certified count; `unknown` where a pack certifies nothing. */
export function checkAgainstCertified(
  returns: ContestReturns,
  entries: readonly ListedCount[],
  isComplete: boolean,
): CertifiedCheck {
  const listed = entries.filter(({ votes, share }) => votes !== null || share !== null);
  const strangers = listed.filter(({ name }) => candidateOf(returns, name) === undefined);
  const unlisted = returns.candidates.filter(
    ({ name, certifiedVotes }) => (certifiedVotes ?? 0) > 0 && !listed.some((entry) => entry.name === name),
  );
  const total = certifiedTotalOf(returns);
  const counted = listed.reduce<number | null>(
    (sum, { votes }) => (sum === null || votes === null ? null : sum + votes),
    0,
  );
  const differences = listed.flatMap((entry) => {
    const certified = candidateOf(returns, entry.name)?.certifiedVotes ?? null;
    return certified === null ? [] : [differenceOf(entry, certified, total)];
  });
  return {
    outcome: outcomeOf(differences, strangers.length + unlisted.length),
    isComplete,
    progress: listed.length === 0 || counted === null || !total ? null : counted / total,
    differences,
    strangers: strangers.map(({ name }) => name),
    unlisted: unlisted.map(({ name }) => name),
  };
}

const candidateOf = (returns: ContestReturns, name: string): Candidate | undefined =>
  returns.candidates.find((candidate) => candidate.name === name);

function certifiedTotalOf(returns: ContestReturns): number | null {
  return returns.candidates.reduce<number | null>(
    (sum, { certifiedVotes }) => (sum === null || certifiedVotes === null ? null : sum + certifiedVotes),
    0,
  );
}

function differenceOf(entry: ListedCount, certified: number, total: number | null): CertifiedDifference {
  return {
    name: entry.name,
    votes: entry.votes === null ? null : entry.votes - certified,
    points: entry.share === null || !total ? null : entry.share - certified / total,
  };
}

function outcomeOf(
  differences: readonly CertifiedDifference[],
  othersCount: number,
): CertifiedCheck['outcome'] {
  const tellable = differences.filter(({ votes, points }) => votes !== null || points !== null);
  if (tellable.length === 0) return 'unknown';
  if (othersCount === 0 && tellable.every(({ votes }) => votes === 0)) return 'equal';
  const areSharesAlone = tellable.every(({ votes }) => votes === null);
  const areClose = tellable.every(
    ({ points }) => points !== null && Math.abs(points) <= halfOfOneDecimal + Number.EPSILON,
  );
  return areSharesAlone && areClose ? 'equal shares' : 'differs';
}
