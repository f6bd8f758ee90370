import type { Pack } from '../../core/pack';
import { reportedCandidates } from './contest-pair';
import type { Choices, ComparisonStart, ContestIds, MeasuredUnit } from './measure-of';
import { contestWord, requireContest } from './require-contest';

/** What is the same of most measures; a kind says what is not. */
const usual = {
  isInPoints: false,
  hasFloor: true,
  isSum: false,
  symbol: 'areas',
  noDataLabel: 'No data',
  tieLabel: 'Tie',
  trimmedShare: null,
  fieldsTitle: null,
  undoneAs: null,
  comparison: { sides: 'this measure', change: null } satisfies ComparisonStart as ComparisonStart,
  ends: () => null,
  definition: (): readonly string[] => [],
  tell: () => null,
  candidates: (): readonly string[] => [],
  fields: () => [],
} as const;

const voteUnits: readonly MeasuredUnit[] = ['precincts', 'neighborhoods'];

/** What is the same of most measures of one contest. */
export const ofContest = {
  ...usual,
  about: 'contest',
  units: voteUnits,
  contests: ({ contest }: { readonly contest: string }): readonly string[] => [contest],
  mainContest: ({ contest }: { readonly contest: string }): string => contest,
} as const;

/** What is the same of most measures between two contests. */
export const ofChange = {
  ...usual,
  about: 'change',
  scale: 'two ways',
  units: voteUnits,
  contests: ({ from, to }: ContestIds): readonly string[] => [from, to],
  mainContest: ({ to }: ContestIds): string => to,
} as const;

/** What is the same of measures of the census. */
export const ofPeople = {
  ...usual,
  about: 'people',
  hasFloor: false,
  units: ['tracts'] as readonly MeasuredUnit[],
  contests: (): readonly string[] => [],
  mainContest: () => null,
} as const;

/** The contest as the end of a headline: `in the runoff`. */
export const inContest = (pack: Pack, contestId: string): string => `in the ${contestWord(pack, contestId)}`;

/** Both contests as the end of a headline: `primary to runoff`. */
export const betweenContests = (pack: Pack, { from, to }: ContestIds): string =>
  `${contestWord(pack, from)} to ${contestWord(pack, to)}`;

/** The candidate of another measure where the contest reports votes of that candidate; else null. */
export function keepCandidate(pack: Pack, contestId: string, current: Choices | null): string | null {
  const candidate = current?.candidate ?? null;
  const names = reportedCandidates(requireContest(pack, contestId));
  return candidate !== null && names.includes(candidate) ? candidate : null;
}

/** The candidate of another measure where the contest has that candidate, else its first; null where it has none. */
export const keepCandidateOrFirst = (pack: Pack, contestId: string, current: Choices | null): string | null =>
  keepCandidate(pack, contestId, current) ?? reportedCandidates(requireContest(pack, contestId))[0] ?? null;
