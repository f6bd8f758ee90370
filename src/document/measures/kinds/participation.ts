import * as z from 'zod';
import { coefficientOfVariation } from '../../../core/census/margin-of-error';
import { participationOf } from '../../../core/election/participation';
import type { Pack } from '../../../core/pack';
import { fail, succeed, type Result } from '../../../core/result';
import { valueInContest } from '../contest-value';
import { denominatorChoices, peopleDenominators, type DenominatorChoice } from '../denominator-choices';
import { denominatorOf } from '../denominator-of';
import { contestFigures } from '../district-figures';
import { inContest, ofContest } from '../measure-bases';
import type { GivenChoices, MeasureOf } from '../measure-of';
import { problemOfContest, problemOfDenominator } from '../measure-problems';
import { denominatorWords, participationDefinition, participationInDistrict } from '../participation-words';
import { contestWord } from '../require-contest';
import { shareFormat } from '../value-formats';
import { noData, uncertainAbove } from '../value-kinds';

/** The denominator is always named. `denominatorContest`: for `votes in contest`. */
const schema = z.strictObject({
  kind: z.literal('participation'),
  contest: z.string(),
  denominator: z.enum(['residents', 'registered voters', 'votes in contest']),
  denominatorContest: z.string().nullable().default(null),
});

type Participation = z.infer<typeof schema>;

/** Ratios with an estimate beneath stray farther than others do. */
const trimmedOfEstimates = 0.06;

/** Votes for all candidates ÷ a denominator. */
export const participation = {
  ...ofContest,
  kind: 'participation',
  schema,
  title: 'Participation',
  scale: 'one way',
  hasFloor: false,
  trimmedShare: trimmedOfEstimates,
  contests: (measure) => [...new Set([otherContestOf(measure), measure.contest])],
  problem: (pack, measure) => {
    const contests = [...new Set([measure.contest, measure.denominatorContest ?? measure.contest])];
    const problem = contests.map((id) => problemOfContest(pack, id)).find((each) => each !== null);
    return problem ?? problemOfDenominator(pack, measure.contest, denominatorOf(measure));
  },
  keep: (pack, { to }, current) => {
    const choices = denominatorChoices(pack, to);
    const isKept = ({ denominator }: DenominatorChoice): boolean =>
      current?.kind === 'participation' && current.denominator === denominator;
    const choice = choices.find(isKept) ?? choices[0];
    if (choice === undefined) return null;
    const { denominator, denominatorContest } = choice;
    return { kind: 'participation', contest: to, denominator, denominatorContest };
  },
  value: (pack, measure, reference) =>
    valueInContest(pack, measure.contest, reference, 0, () => {
      const figure = participationOf(pack, measure.contest, reference, denominatorOf(measure));
      if ('unavailable' in figure) return noData;
      const variation = coefficientOfVariation(figure.share, figure.marginOfError);
      return { kind: 'number', value: figure.share, uncertain: (variation ?? 0) > uncertainAbove };
    }),
  headline: (pack, measure) => {
    const ofWhat =
      measure.denominator === 'votes in contest'
        ? `those in the ${contestWord(pack, otherContestOf(measure))}`
        : measure.denominator;
    return `Votes cast ${inContest(pack, measure.contest)} as a share of ${ofWhat}`;
  },
  subtitle: (pack, measure) => {
    const figures = participationInDistrict(pack, measure.contest, denominatorOf(measure));
    return contestFigures(pack, measure.contest, figures);
  },
  legendTitle: (pack, measure) => `Votes as a share of ${denominatorWords(pack, denominatorOf(measure))}`,
  definition: (pack, measure, unit) =>
    participationDefinition(pack, measure.contest, denominatorOf(measure), unit),
  format: () => shareFormat,
  family: ({ denominator }) => `participation of ${denominator}`,
  hues: () => ['all votes'],
  fields: () => [
    {
      control: 'choice',
      label: 'Out of',
      name: 'Denominator',
      options: (pack, { contest }) =>
        denominatorChoices(pack, contest).map(({ id, title }) => ({ value: id, title })),
      value: (pack, measure) => denominatorChoices(pack, measure.contest).find(isOf(measure))?.id ?? '',
      choose: (pack, measure, id) => {
        const chosen = denominatorChoices(pack, measure.contest).find((each) => each.id === id);
        if (chosen === undefined) return measure;
        const { denominator, denominatorContest } = chosen;
        return { ...measure, denominator, denominatorContest };
      },
    },
  ],
  fieldsTitle: 'Out of',
  comparison: { sides: 'this measure', change: 'participation change' },
  command: { candidateCounts: [0], why: '', options: ['denominator'], make: readCommand },
} satisfies MeasureOf<Participation>;

const isOf =
  (measure: Participation) =>
  ({ denominator, denominatorContest }: DenominatorChoice): boolean =>
    denominator === measure.denominator && denominatorContest === measure.denominatorContest;

/** The contest whose votes are the denominator; the measure's own where the denominator is people. */
const otherContestOf = ({ contest, denominator, denominatorContest }: Participation): string =>
  denominator === 'votes in contest' ? (denominatorContest ?? contest) : contest;

const votesIn = /^votes-in:(.+)$/i;

function readCommand(_: Pack, { to, denominator: given, findContest }: GivenChoices): Result<Participation> {
  const people = peopleDenominators.find((each) => each === given?.toLowerCase().replaceAll('-', ' '));
  const base = { kind: 'participation', contest: to } as const;
  if (people !== undefined) return succeed({ ...base, denominator: people, denominatorContest: null });
  const named = votesIn.exec(given ?? '')?.[1];
  if (named === undefined) {
    const which = given === null ? 'is needed for participation' : `${given} is not known`;
    return fail('option', `--denominator ${which}: residents, "registered voters" or votes-in:CONTEST.`);
  }
  const other = findContest(named, '--denominator votes-in:');
  if (!other.ok) return other;
  return succeed({ ...base, denominator: 'votes in contest', denominatorContest: other.value });
}
