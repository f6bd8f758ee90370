import * as z from 'zod';
import { signedMarginOf } from '../../../core/election/tally';
import { succeed } from '../../../core/result';
import { formatUnsignedPoints } from '../../../words/format';
import { reportedCandidates } from '../contest-pair';
import { valueInContest } from '../contest-value';
import { describeTie } from '../describe-tie';
import { contestFigures, leadingTotals, tallyOfContest } from '../district-figures';
import { chosenOf, describePair, keepPair, marginPairOf, shortPairOf } from '../margin-pair';
import { inContest, ofContest } from '../measure-bases';
import { pairFields } from '../measure-fields';
import type { MeasureOf } from '../measure-of';
import { problemOfContest, problemOfPair } from '../measure-problems';
import { candidateNamesOf, requireContest } from '../require-contest';
import { leadFormat } from '../value-formats';
import { noData, numberOf } from '../value-kinds';

/** Share of `over` minus share of `under`; both null: the contest's first and second in the district. */
const schema = z.strictObject({
  kind: z.literal('margin'),
  contest: z.string(),
  over: z.string().nullable().default(null),
  under: z.string().nullable().default(null),
});

/** How far one candidate is ahead of another. */
export const margin = {
  ...ofContest,
  kind: 'margin',
  schema,
  title: 'Margin',
  scale: 'two ways',
  isInPoints: true,
  candidates: chosenOf,
  problem: (pack, measure) =>
    problemOfPair(measure) ?? problemOfContest(pack, measure.contest, [measure.over, measure.under]),
  keep: (pack, { to }, current) => ({
    kind: 'margin',
    contest: to,
    ...keepPair(current, reportedCandidates(requireContest(pack, to))),
  }),
  value: (pack, measure, reference, floor) =>
    valueInContest(pack, measure.contest, reference, floor, (tally) => {
      const pair = marginPairOf(pack, measure);
      return pair === null ? noData : numberOf(signedMarginOf(tally, pair.over, pair.under));
    }),
  headline: (pack, measure) => {
    const pair = marginPairOf(pack, measure);
    const isNamedByLegend = candidateNamesOf(pack, measure.contest).length === 2;
    const what = pair === null || isNamedByLegend ? 'Margin' : describePair(pack, measure.contest, pair);
    return `${what} ${inContest(pack, measure.contest)}`;
  },
  subtitle: (pack, { contest }) =>
    contestFigures(pack, contest, leadingTotals(tallyOfContest(pack, contest))),
  legendTitle: () => 'Margin, in percentage points',
  ends: (pack, measure) => {
    const pair = marginPairOf(pack, measure);
    if (pair === null) return null;
    const { over, under } = shortPairOf(pack, measure.contest, pair);
    return [`${under} leads`, `${over} leads`];
  },
  format: () => leadFormat,
  tell: (pack, measure, value) => {
    const pair = marginPairOf(pack, measure);
    if (pair === null) return null;
    if (value === 0) return describeTie([pair.over, pair.under]);
    const { over, under } = shortPairOf(pack, measure.contest, pair);
    return `${value > 0 ? over : under} leads by ${formatUnsignedPoints(Math.abs(value))} points`;
  },
  family: () => 'margin',
  hues: (pack, measure) => {
    const pair = marginPairOf(pack, measure);
    return pair === null ? ['all votes'] : [{ candidate: pair.under }, { candidate: pair.over }];
  },
  fields: pairFields,
  fieldsTitle: 'Whose lead',
  comparison: { sides: 'the usual', change: null },
  command: {
    candidateCounts: [0, 2],
    why: 'who leads, then over whom',
    options: [],
    make: (_, { to, candidates: [over, under] }) =>
      succeed({ kind: 'margin', contest: to, over: over ?? null, under: under ?? null }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
