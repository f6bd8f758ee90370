import * as z from 'zod';
import { marginChange as marginChangeBetween } from '../../../core/election/change';
import { succeed } from '../../../core/result';
import { formatPoints } from '../../../words/format';
import { valueOfChange } from '../change-value';
import { districtReference, figuresInBoth, printNumber } from '../district-figures';
import {
  candidatesOfBoth,
  chosenOf,
  describePair,
  keepPair,
  marginPairOf,
  shortPairOf,
} from '../margin-pair';
import { betweenContests, ofChange } from '../measure-bases';
import { pairFields } from '../measure-fields';
import type { MeasureOf } from '../measure-of';
import { problemOfChange, problemOfPair } from '../measure-problems';
import { pointsFormat } from '../value-formats';
import { margin } from './margin';

/** Both null: the best placed two of the later contest who stood in both. */
const schema = z.strictObject({
  kind: z.literal('margin change'),
  from: z.string(),
  to: z.string(),
  over: z.string().nullable().default(null),
  under: z.string().nullable().default(null),
});

/** How much farther one candidate is ahead of another. */
export const marginChange = {
  ...ofChange,
  kind: 'margin change',
  schema,
  title: 'Change in margin',
  isInPoints: true,
  candidates: chosenOf,
  problem: (pack, measure) =>
    problemOfPair(measure) ??
    problemOfChange(pack, measure, [measure.over, measure.under]) ??
    (candidatesOfBoth(pack, measure.from, measure.to).length < 2
      ? 'A change of margin needs two candidates who stood in both contests.'
      : null),
  keep: (pack, { from, to }, current) => {
    const names = candidatesOfBoth(pack, from, to);
    return names.length < 2 ? null : { kind: 'margin change', from, to, ...keepPair(current, names) };
  },
  value: (pack, measure, reference, floor) =>
    valueOfChange(pack, measure, reference, floor, (from, to) => {
      const pair = marginPairOf(pack, measure);
      return pair === null ? null : marginChangeBetween(from, to, pair.over, pair.under);
    }),
  headline: (pack, measure) => {
    const pair = marginPairOf(pack, measure);
    const what = pair === null ? 'margin' : describePair(pack, measure.to, pair);
    return `Change in ${what}, ${betweenContests(pack, measure)}`;
  },
  subtitle: (pack, measure) => {
    const { over, under } = marginPairOf(pack, measure) ?? { over: null, under: null };
    const marginIn = (contest: string): string => {
      const chosen = { kind: margin.kind, contest, over, under };
      return printNumber(margin.value(pack, chosen, districtReference(pack), 0), formatPoints);
    };
    return `${over ?? ''} over ${under ?? ''}: ${figuresInBoth(pack, measure, marginIn)}`;
  },
  legendTitle: () => 'Change in margin, in percentage points',
  ends: (pack, measure) => {
    const pair = marginPairOf(pack, measure);
    if (pair === null) return null;
    const { over, under } = shortPairOf(pack, measure.to, pair);
    return [`Toward ${under}`, `Toward ${over}`];
  },
  format: () => pointsFormat,
  family: () => 'margin change',
  hues: (pack, measure) => {
    const pair = marginPairOf(pack, measure);
    return pair === null ? ['all votes'] : [{ candidate: pair.under }, { candidate: pair.over }];
  },
  fields: pairFields,
  fieldsTitle: 'Whose lead',
  command: {
    candidateCounts: [0, 2],
    why: 'who leads, then over whom',
    options: [],
    make: (_, { from, to, candidates: [over, under] }) =>
      succeed({ kind: 'margin change', from, to, over: over ?? null, under: under ?? null }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
