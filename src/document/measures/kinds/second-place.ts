import * as z from 'zod';
import { placedAt } from '../../../core/election/placed';
import { succeed } from '../../../core/result';
import { valueInContest } from '../contest-value';
import { contestFigures, leadingTotals, tallyOfContest } from '../district-figures';
import { inContest, ofContest } from '../measure-bases';
import type { MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { votesFormat } from '../value-formats';
import { holderOf } from '../value-kinds';

const schema = z.strictObject({ kind: z.literal('second place'), contest: z.string() });

/** Who has second-most votes. */
export const secondPlace = {
  ...ofContest,
  kind: 'second place',
  schema,
  title: 'Second place',
  scale: 'who',
  problem: (pack, { contest }) => problemOfContest(pack, contest),
  keep: (_, { to }) => ({ kind: 'second place', contest: to }),
  value: (pack, { contest }, reference, floor) =>
    valueInContest(pack, contest, reference, floor, (tally) => holderOf(placedAt(tally, 2))),
  headline: (pack, { contest }) => `Second place ${inContest(pack, contest)}`,
  subtitle: (pack, { contest }) =>
    contestFigures(pack, contest, leadingTotals(tallyOfContest(pack, contest))),
  legendTitle: () => 'Second-most votes',
  noDataLabel: 'Nobody in second place',
  tieLabel: 'Tie for second place',
  format: () => votesFormat,
  family: () => null,
  hues: () => ['all votes'],
  command: {
    candidateCounts: [0],
    why: '',
    options: [],
    make: (_, { to }) => succeed({ kind: 'second place', contest: to }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
