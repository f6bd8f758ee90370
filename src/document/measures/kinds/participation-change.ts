import * as z from 'zod';
import type { Participation } from '../../../core/election/participation';
import { participationChange as participationChangeBetween } from '../../../core/election/participation-change';
import { fail, succeed } from '../../../core/result';
import { formatShare, formatVotes } from '../../../words/format';
import { words } from '../../../words/words';
import { valueOfChange } from '../change-value';
import { changeDenominators, denominatorChoices, peopleDenominators } from '../denominator-choices';
import { districtReference } from '../district-figures';
import { betweenContests, ofChange } from '../measure-bases';
import type { MeasureOf } from '../measure-of';
import { problemOfChange, problemOfDenominator } from '../measure-problems';
import { countOfDenominator, denominatorWords, participationDefinition } from '../participation-words';
import { contestWord } from '../require-contest';
import { pointsFormat } from '../value-formats';

const schema = z.strictObject({
  kind: z.literal('participation change'),
  from: z.string(),
  to: z.string(),
  denominator: z.enum(['residents', 'registered voters']),
});

/** Change of the votes for all candidates ÷ people. */
export const participationChange = {
  ...ofChange,
  kind: 'participation change',
  schema,
  title: 'Change in participation',
  isInPoints: true,
  problem: (pack, measure) =>
    problemOfChange(pack, measure) ?? problemOfDenominator(pack, measure.to, { kind: measure.denominator }),
  keep: (pack, { from, to }, current) => {
    const denominators = changeDenominators(pack, to);
    const denominator = denominators.find((each) => each === current?.denominator) ?? denominators[0];
    return denominator === undefined ? null : { kind: 'participation change', from, to, denominator };
  },
  value: (pack, { from, to, denominator }, reference, floor) =>
    valueOfChange(pack, { from, to }, reference, floor, () => {
      const change = participationChangeBetween(pack, from, to, reference, { kind: denominator });
      return 'unavailable' in change ? null : change.share;
    }),
  headline: (pack, measure) =>
    `Change in votes cast as a share of ${measure.denominator}, ${betweenContests(pack, measure)}`,
  subtitle: (pack, { from, to, denominator }) => {
    const against = { kind: denominator };
    const change = participationChangeBetween(pack, from, to, districtReference(pack), against);
    if ('unavailable' in change) return words.unavailable(change.unavailable);
    const describe = ({ share, numerator }: Participation, contestId: string): string =>
      `${formatShare(share)} in the ${contestWord(pack, contestId)} (${formatVotes(numerator)} votes)`;
    const parts = [describe(change.from, from), describe(change.to, to)];
    return `Of ${countOfDenominator(pack, against, change.to.denominator)}: ${parts.join(', ')}`;
  },
  legendTitle: (pack, { denominator }) =>
    `Change in votes as a share of ${denominatorWords(pack, { kind: denominator })}, in percentage points`,
  ends: () => ['Lower', 'Higher'],
  definition: (pack, { to, denominator }, unit) =>
    participationDefinition(pack, to, { kind: denominator }, unit),
  format: () => pointsFormat,
  family: ({ denominator }) => `participation change of ${denominator}`,
  hues: () => ['fewer', 'more'],
  fields: () => [
    {
      control: 'choice',
      label: 'Out of',
      name: 'Denominator',
      options: (pack, { to }) =>
        denominatorChoices(pack, to)
          .filter(({ denominator }) => denominator !== 'votes in contest')
          .map(({ denominator, title }) => ({ value: denominator, title })),
      value: (_, { denominator }) => denominator,
      choose: (pack, measure, value) => {
        const denominator = changeDenominators(pack, measure.to).find((each) => each === value);
        return denominator === undefined ? measure : { ...measure, denominator };
      },
    },
  ],
  fieldsTitle: 'Out of',
  command: {
    candidateCounts: [0],
    why: '',
    options: ['denominator'],
    make: (_, { from, to, denominator: given }) => {
      const people = peopleDenominators.find((each) => each === given?.toLowerCase().replaceAll('-', ' '));
      return people === undefined
        ? fail(
            'option',
            '--denominator is needed for participation-change: residents or "registered voters".',
          )
        : succeed({ kind: 'participation change', from, to, denominator: people });
    },
  },
} satisfies MeasureOf<z.infer<typeof schema>>;
