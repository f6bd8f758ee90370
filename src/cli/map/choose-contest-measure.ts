import { reportedCandidates } from '../../document/measures/contest-pair';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { problemOfMeasure } from '../../document/measures/check-measure';
import type { ContestMeasure } from '../../document/measures/measure-schema';
import { findContestChoice } from './find-contest';
import type { MeasureChoice } from './map-choice';
import { refuseUnused, takeCandidates } from './take-candidates';

/** The measure of one contest that the options name. */
export function chooseContestMeasure(
  pack: Pack,
  kind: ContestMeasure['kind'],
  choice: MeasureChoice,
): Result<ContestMeasure> {
  const word = choice.measure;
  if (choice.compare !== null) {
    return fail(
      'option',
      `--compare: ${word} is of one contest; add --panels to see both side by side, or choose a change such as swing.`,
    );
  }
  if (choice.contest === null) {
    const ids = pack.contests.map(({ contest }) => contest.id);
    return fail('option', `--contest is needed for ${word}: ${ids.join(' or ')}.`);
  }
  const returns = findContestChoice(pack, choice.contest);
  if (!returns.ok) return returns;
  const names = reportedCandidates(returns.value);
  const candidates = takeCandidates(kind, word, choice.candidates, names, 'this contest');
  if (!candidates.ok) return candidates;
  const unused = refuseUnused(word, choice, [
    ...(kind === 'group share' ? (['groupName'] as const) : []),
    ...(kind === 'participation' ? (['denominator'] as const) : []),
  ]);
  if (!unused.ok) return unused;
  return kind === 'participation'
    ? chooseParticipation(pack, returns.value.contest.id, choice.denominator)
    : succeed(makeMeasure(kind, returns.value.contest.id, candidates.value, choice.groupName));
}

function makeMeasure(
  kind: Exclude<ContestMeasure['kind'], 'participation'>,
  contest: string,
  candidates: readonly string[],
  label: string | null,
): ContestMeasure {
  const [candidate, second] = candidates;
  switch (kind) {
    case 'winner':
    case 'second place':
    case 'effective candidates':
      return { kind, contest };
    case 'share':
    case 'rank':
      return { kind, contest, candidate: candidate ?? '' };
    case 'votes':
      return { kind, contest, candidate: candidate ?? null };
    case 'margin':
      return { kind, contest, over: candidate ?? null, under: second ?? null };
    case 'group share':
      return { kind, contest, candidates: [...candidates], label };
  }
}

const votesIn = /^votes-in:(.+)$/i;

function chooseParticipation(pack: Pack, contest: string, given: string | null): Result<ContestMeasure> {
  const read = readDenominator(pack, given);
  if (!read.ok) return read;
  const measure: ContestMeasure = { kind: 'participation', contest, ...read.value };
  const problem = problemOfMeasure(pack, measure);
  return problem === null ? succeed(measure) : fail('option', `--denominator ${given ?? ''}: ${problem}`);
}

type Denominator = Pick<
  Extract<ContestMeasure, { kind: 'participation' }>,
  'denominator' | 'denominatorContest'
>;

function readDenominator(pack: Pack, given: string | null): Result<Denominator> {
  const people = (['residents', 'registered voters'] as const).find(
    (each) => each === given?.toLowerCase().replaceAll('-', ' '),
  );
  if (people !== undefined) return succeed({ denominator: people, denominatorContest: null });
  const named = votesIn.exec(given ?? '')?.[1];
  if (named === undefined) {
    const which = given === null ? 'is needed for participation' : `${given} is not known`;
    return fail('option', `--denominator ${which}: residents, "registered voters" or votes-in:CONTEST.`);
  }
  const other = findContestChoice(pack, named, '--denominator votes-in:');
  if (!other.ok) return other;
  return succeed({ denominator: 'votes in contest', denominatorContest: other.value.contest.id });
}
