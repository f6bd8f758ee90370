import * as z from 'zod';
import { swingOf } from '../../../core/election/tally';
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
import { pointsFormat } from '../value-formats';

const schema = z.strictObject({
  kind: z.literal('swing'),
  from: z.string(),
  to: z.string(),
  candidate: z.string(),
});

/** Change of a candidate's share. */
export const swing = {
  ...ofChange,
  kind: 'swing',
  schema,
  title: 'Change in share (swing)',
  isInPoints: true,
  candidates: ({ candidate }) => [candidate],
  problem: (pack, measure) => problemOfChange(pack, measure, [measure.candidate]),
  keep: (pack, { from, to }, current) => {
    const names = candidatesOfBoth(pack, from, to);
    const candidate = names.find((name) => name === current?.candidate) ?? names[0];
    return candidate === undefined ? null : { kind: 'swing', from, to, candidate };
  },
  value: (pack, measure, reference, floor) =>
    valueOfChange(pack, measure, reference, floor, (from, to) => swingOf(from, to, measure.candidate)),
  headline: (pack, measure) =>
    `Change in ${shortNameOf(measure.candidate, candidateNamesOf(pack, measure.to))}’s share, ${betweenContests(pack, measure)}`,
  subtitle: (pack, measure) =>
    `${measure.candidate}: ${figuresInBoth(pack, measure, (id) => candidateTotal(tallyOfContest(pack, id), measure.candidate))}`,
  legendTitle: (_, { candidate }) => `Change in ${candidate}’s share, in percentage points`,
  ends: () => ['Lost share', 'Gained share'],
  format: () => pointsFormat,
  family: () => 'swing',
  hues: (_, { candidate }) => ['nobody in particular', { candidate }],
  fields: () => [candidateField()],
  command: {
    candidateCounts: [1],
    why: 'whose change of share',
    options: [],
    make: (_, { from, to, candidates: [candidate = ''] }) => succeed({ kind: 'swing', from, to, candidate }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
