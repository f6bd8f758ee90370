import * as z from 'zod';
import { totalChange as totalChangeBetween } from '../../../core/election/change';
import { tallyTotal } from '../../../core/election/tally';
import { succeed } from '../../../core/result';
import { formatVotes } from '../../../words/format';
import { valueOfChange } from '../change-value';
import { figuresInBoth, tallyOfContest } from '../district-figures';
import { betweenContests, ofChange } from '../measure-bases';
import type { MeasureOf } from '../measure-of';
import { problemOfChange } from '../measure-problems';
import { signedVotesFormat } from '../value-formats';

const schema = z.strictObject({ kind: z.literal('total change'), from: z.string(), to: z.string() });

/** Change of the votes for all candidates. */
export const totalChange = {
  ...ofChange,
  kind: 'total change',
  schema,
  isSum: true,
  title: 'Change in all votes',
  problem: (pack, measure) => problemOfChange(pack, measure),
  keep: (_, { from, to }) => ({ kind: 'total change', from, to }),
  value: (pack, measure, reference, floor) =>
    valueOfChange(pack, measure, reference, floor, (from, to) => totalChangeBetween(from, to).votes),
  headline: (pack, measure) => `Change in votes cast, ${betweenContests(pack, measure)}`,
  subtitle: (pack, measure) =>
    `All candidates: ${figuresInBoth(pack, measure, (id) => `${formatVotes(tallyTotal(tallyOfContest(pack, id)))} votes`)}`,
  legendTitle: () => 'Change in votes for all candidates',
  ends: () => ['Fewer votes', 'More votes'],
  format: () => signedVotesFormat,
  family: () => 'change of votes',
  hues: () => ['fewer', 'more'],
  command: {
    candidateCounts: [0],
    why: '',
    options: [],
    make: (_, { from, to }) => succeed({ kind: 'total change', from, to }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
