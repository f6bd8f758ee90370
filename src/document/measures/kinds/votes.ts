import * as z from 'zod';
import { tallyTotal, votesOf } from '../../../core/election/tally';
import { succeed } from '../../../core/result';
import { valueInContest } from '../contest-value';
import { candidateTotal, contestFigures, leadingTotals, tallyOfContest } from '../district-figures';
import { inContest, keepCandidate, ofContest } from '../measure-bases';
import { candidateOrAllField } from '../measure-fields';
import type { MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { votesFormat } from '../value-formats';
import { numberOf } from '../value-kinds';

/** Of one candidate, or all votes when null. */
const schema = z.strictObject({
  kind: z.literal('votes'),
  contest: z.string(),
  candidate: z.string().nullable().default(null),
});

/** How many votes there are. */
export const votes = {
  ...ofContest,
  kind: 'votes',
  schema,
  isSum: true,
  title: 'Votes',
  scale: 'one way',
  hasFloor: false,
  symbol: 'points',
  candidates: ({ candidate }) => (candidate === null ? [] : [candidate]),
  problem: (pack, { contest, candidate }) => problemOfContest(pack, contest, [candidate]),
  keep: (pack, { to }, current) => ({
    kind: 'votes',
    contest: to,
    candidate: keepCandidate(pack, to, current),
  }),
  value: (pack, { contest, candidate }, reference) =>
    valueInContest(pack, contest, reference, 0, (tally) =>
      numberOf(candidate === null ? tallyTotal(tally) : votesOf(tally, candidate)),
    ),
  headline: (pack, { contest, candidate }) =>
    `${candidate === null ? 'Votes cast' : `Votes for ${candidate}`} ${inContest(pack, contest)}`,
  subtitle: (pack, { contest, candidate }) => {
    const tally = tallyOfContest(pack, contest);
    const figures =
      candidate === null ? leadingTotals(tally) : `${candidate} ${candidateTotal(tally, candidate)}`;
    return contestFigures(pack, contest, figures);
  },
  legendTitle: (_, { candidate }) => (candidate === null ? 'Votes' : `Votes for ${candidate}`),
  format: () => votesFormat,
  family: () => 'votes',
  hues: (_, { candidate }) => [candidate === null ? 'all votes' : { candidate }],
  fields: () => [candidateOrAllField()],
  comparison: { sides: 'this measure', change: 'votes gained' },
  command: {
    candidateCounts: [0, 1],
    why: 'whose votes',
    options: [],
    make: (_, { to, candidates: [candidate = null] }) => succeed({ kind: 'votes', contest: to, candidate }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
