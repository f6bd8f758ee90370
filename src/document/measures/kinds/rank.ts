import * as z from 'zod';
import { rankOf } from '../../../core/election/placed';
import { succeed } from '../../../core/result';
import { valueInContest } from '../contest-value';
import { candidateTotal, contestFigures, tallyOfContest } from '../district-figures';
import { inContest, keepCandidateOrFirst, ofContest } from '../measure-bases';
import { candidateField } from '../measure-fields';
import type { MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { rankFormat } from '../value-formats';
import { numberOf } from '../value-kinds';

const schema = z.strictObject({ kind: z.literal('rank'), contest: z.string(), candidate: z.string() });

/** A candidate's place by votes, 1 for most. */
export const rank = {
  ...ofContest,
  kind: 'rank',
  schema,
  title: 'A candidate’s rank',
  scale: 'rank',
  candidates: ({ candidate }) => [candidate],
  problem: (pack, { contest, candidate }) => problemOfContest(pack, contest, [candidate]),
  keep: (pack, { to }, current) => {
    const candidate = keepCandidateOrFirst(pack, to, current);
    return candidate === null ? null : { kind: 'rank', contest: to, candidate };
  },
  value: (pack, { contest, candidate }, reference, floor) =>
    valueInContest(pack, contest, reference, floor, (tally) => numberOf(rankOf(tally, candidate))),
  headline: (pack, { contest, candidate }) => `${candidate}’s rank ${inContest(pack, contest)}`,
  subtitle: (pack, { contest, candidate }) =>
    contestFigures(pack, contest, `${candidate} ${candidateTotal(tallyOfContest(pack, contest), candidate)}`),
  legendTitle: (_, { candidate }) => `${candidate}’s rank by votes`,
  noDataLabel: 'No votes for the candidate',
  definition: () => ['Ties share the better rank.'],
  format: () => rankFormat,
  family: () => 'rank',
  hues: (_, { candidate }) => [{ candidate }],
  fields: () => [candidateField()],
  comparison: { sides: 'this measure', change: 'swing' },
  command: {
    candidateCounts: [1],
    why: 'whose rank',
    options: [],
    make: (_, { to, candidates: [candidate = ''] }) => succeed({ kind: 'rank', contest: to, candidate }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
