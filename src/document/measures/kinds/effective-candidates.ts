import * as z from 'zod';
import { effectiveCandidates as effectiveCandidatesOf } from '../../../core/election/effective-candidates';
import type { Pack, UnitReference } from '../../../core/pack';
import { succeed } from '../../../core/result';
import { formatOneDecimal } from '../../../words/format';
import { valueInContest } from '../contest-value';
import { contestFigures, districtReference, printNumber } from '../district-figures';
import { inContest, ofContest } from '../measure-bases';
import type { MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { oneDecimalFormat } from '../value-formats';
import { numberOf, type UnitValue } from '../value-kinds';

const schema = z.strictObject({ kind: z.literal('effective candidates'), contest: z.string() });

/** Laakso and Taagepera's number: 1 ÷ Σ share². */
export const effectiveCandidates = {
  ...ofContest,
  kind: 'effective candidates',
  schema,
  title: 'Effective number of candidates',
  scale: 'one way',
  problem: (pack, { contest }) => problemOfContest(pack, contest),
  keep: (_, { to }) => ({ kind: 'effective candidates', contest: to }),
  value: (pack, { contest }, reference, floor) => numberAt(pack, contest, reference, floor),
  headline: (pack, { contest }) => `Effective number of candidates ${inContest(pack, contest)}`,
  subtitle: (pack, { contest }) => {
    const district = printNumber(numberAt(pack, contest, districtReference(pack), 0), formatOneDecimal);
    return contestFigures(
      pack,
      contest,
      `${formatOneDecimal(1)} would mean one candidate has every vote; the district as a whole has ${district}`,
    );
  },
  legendTitle: () => 'Effective number of candidates',
  definition: () => [
    'Effective number of candidates: 1 ÷ the sum of all squared vote shares (Laakso and Taagepera, 1979).',
  ],
  format: () => oneDecimalFormat,
  family: () => 'effective candidates',
  hues: () => ['all votes'],
  command: {
    candidateCounts: [0],
    why: '',
    options: [],
    make: (_, { to }) => succeed({ kind: 'effective candidates', contest: to }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;

const numberAt = (pack: Pack, contest: string, reference: UnitReference, floor: number): UnitValue =>
  valueInContest(pack, contest, reference, floor, (tally) => numberOf(effectiveCandidatesOf(tally)));
