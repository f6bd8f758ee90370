import * as z from 'zod';
import { shareOf } from '../../../core/election/tally';
import { succeed } from '../../../core/result';
import { valueInContest } from '../contest-value';
import { candidateTotal, contestFigures, tallyOfContest } from '../district-figures';
import { inContest, keepCandidateOrFirst, ofContest } from '../measure-bases';
import { candidateField } from '../measure-fields';
import type { MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { shareFormat } from '../value-formats';
import { numberOf } from '../value-kinds';

const schema = z.strictObject({ kind: z.literal('share'), contest: z.string(), candidate: z.string() });

/** A candidate's votes ÷ all votes. */
export const share = {
  ...ofContest,
  kind: 'share',
  schema,
  title: 'A candidate’s share',
  scale: 'one way',
  candidates: ({ candidate }) => [candidate],
  problem: (pack, { contest, candidate }) => problemOfContest(pack, contest, [candidate]),
  keep: (pack, { to }, current) => {
    const candidate = keepCandidateOrFirst(pack, to, current);
    return candidate === null ? null : { kind: 'share', contest: to, candidate };
  },
  value: (pack, { contest, candidate }, reference, floor) =>
    valueInContest(pack, contest, reference, floor, (tally) => numberOf(shareOf(tally, candidate))),
  headline: (pack, { contest, candidate }) => `${candidate}’s share ${inContest(pack, contest)}`,
  subtitle: (pack, { contest, candidate }) =>
    contestFigures(pack, contest, `${candidate} ${candidateTotal(tallyOfContest(pack, contest), candidate)}`),
  legendTitle: (_, { candidate }) => `Share of votes for ${candidate}`,
  format: () => shareFormat,
  family: () => 'share',
  hues: (_, { candidate }) => [{ candidate }],
  fields: () => [candidateField()],
  comparison: { sides: 'this measure', change: 'swing' },
  command: {
    candidateCounts: [1],
    why: 'whose share of the votes',
    options: [],
    make: (_, { to, candidates: [candidate = ''] }) => succeed({ kind: 'share', contest: to, candidate }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
