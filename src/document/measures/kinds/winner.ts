import * as z from 'zod';
import { winnerOf } from '../../../core/election/tally';
import { valueInContest } from '../contest-value';
import { contestFigures, leadingTotals, tallyOfContest } from '../district-figures';
import { succeed } from '../../../core/result';
import { inContest, ofContest } from '../measure-bases';
import type { MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { votesFormat } from '../value-formats';
import { holderOf } from '../value-kinds';

const schema = z.strictObject({ kind: z.literal('winner'), contest: z.string() });

/** Who has most votes. */
export const winner = {
  ...ofContest,
  kind: 'winner',
  schema,
  title: 'Leading candidate',
  scale: 'who',
  problem: (pack, { contest }) => problemOfContest(pack, contest),
  keep: (_, { to }) => ({ kind: 'winner', contest: to }),
  value: (pack, { contest }, reference, floor) =>
    valueInContest(pack, contest, reference, floor, (tally) => holderOf(winnerOf(tally))),
  headline: (pack, { contest }) => `Leading candidates ${inContest(pack, contest)}`,
  subtitle: (pack, { contest }) =>
    contestFigures(pack, contest, leadingTotals(tallyOfContest(pack, contest))),
  legendTitle: () => 'Most votes',
  format: () => votesFormat,
  family: () => null,
  hues: () => ['all votes'],
  comparison: { sides: 'the usual', change: null },
  command: {
    candidateCounts: [0],
    why: '',
    options: [],
    make: (_, { to }) => succeed({ kind: 'winner', contest: to }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
