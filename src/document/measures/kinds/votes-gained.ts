import * as z from 'zod';
import { votesGained as votesGainedBetween } from '../../../core/election/change';
import { succeed } from '../../../core/result';
import { shortNameOf } from '../../../words/candidate-names';
import { valueOfChange } from '../change-value';
import { candidateTotal, figuresInBoth, tallyOfContest } from '../district-figures';
import { candidatesOfBoth } from '../margin-pair';
import { betweenContests, ofChange } from '../measure-bases';
import { candidateField } from '../measure-fields';
import type { MeasureOf } from '../measure-of';
import { problemOfChange } from '../measure-problems';
import { candidateNamesOf } from '../require-contest';
import { signedVotesFormat } from '../value-formats';

const schema = z.strictObject({
  kind: z.literal('votes gained'),
  from: z.string(),
  to: z.string(),
  candidate: z.string(),
});

/** Change of a candidate's votes. */
export const votesGained = {
  ...ofChange,
  kind: 'votes gained',
  schema,
  isSum: true,
  title: 'Votes gained',
  candidates: ({ candidate }) => [candidate],
  problem: (pack, measure) => problemOfChange(pack, measure, [measure.candidate]),
  keep: (pack, { from, to }, current) => {
    const names = candidatesOfBoth(pack, from, to);
    const candidate = names.find((name) => name === current?.candidate) ?? names[0];
    return candidate === undefined ? null : { kind: 'votes gained', from, to, candidate };
  },
  value: (pack, measure, reference, floor) =>
    valueOfChange(pack, measure, reference, floor, (from, to) =>
      votesGainedBetween(from, to, measure.candidate),
    ),
  headline: (pack, measure) =>
    `Votes gained by ${shortNameOf(measure.candidate, candidateNamesOf(pack, measure.to))}, ${betweenContests(pack, measure)}`,
  subtitle: (pack, measure) =>
    `${measure.candidate}: ${figuresInBoth(pack, measure, (id) => candidateTotal(tallyOfContest(pack, id), measure.candidate))}`,
  legendTitle: (_, { candidate }) => `Change in votes for ${candidate}`,
  ends: () => ['Lost votes', 'Gained votes'],
  format: () => signedVotesFormat,
  family: () => 'change of votes',
  hues: (_, { candidate }) => ['nobody in particular', { candidate }],
  fields: () => [candidateField()],
  command: {
    candidateCounts: [1],
    why: 'whose votes',
    options: [],
    make: (_, { from, to, candidates: [candidate = ''] }) =>
      succeed({ kind: 'votes gained', from, to, candidate }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
