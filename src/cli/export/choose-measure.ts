import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import type { ElectionMeasure, Measure } from '../../scene/spec/map-spec';
import { nearestName, suggestName } from '../nearest-name';
import type { MapChoice, MapUnit } from './export-choices';

/** A measure of the pack and the unit to show it by. */
export interface MeasureChoice {
  readonly measure: Measure;
  readonly unit: MapUnit;
}

const electionKinds = ['winner', 'margin', 'share', 'votes'] as const;

/** Finds in the pack what the options name; an error names the option and the nearest name that there is. */
export function chooseMeasure(pack: Pack, choice: MapChoice): Result<MeasureChoice> {
  const kind = electionKinds.find((name) => name === choice.measure);
  if (kind !== undefined) return chooseElectionMeasure(pack, kind, choice);
  const demographic = pack.demographicMeasures.find(({ id }) => id === choice.measure);
  if (demographic === undefined) return failMeasure(pack, choice.measure);
  const extra = (['contest', 'candidate'] as const).find((name) => choice[name] !== null);
  if (extra !== undefined) {
    return fail(
      'option',
      `--${extra} has no meaning for ${choice.measure}, which is of the census and not of a contest.`,
    );
  }
  if (choice.unit !== null && choice.unit !== 'tracts') {
    return fail('option', `--unit ${choice.unit}: demographics are published by tracts.`);
  }
  return succeed({ measure: { kind: 'demographic', measure: demographic.id }, unit: 'tracts' });
}

function failMeasure(pack: Pack, given: string): Result<never> {
  const ids = pack.demographicMeasures.map(({ id }) => id);
  const nearest = nearestName(given, [...electionKinds, ...ids]);
  const hint =
    nearest === null
      ? `choose from ${electionKinds.join(', ')} of a contest, or ${ids.join(', ')} by tracts.`
      : `did you mean ${nearest}?`;
  return fail('option', `--measure ${given} is not in this pack; ${hint}`);
}

function chooseElectionMeasure(
  pack: Pack,
  kind: (typeof electionKinds)[number],
  choice: MapChoice,
): Result<MeasureChoice> {
  const returns = findContestChoice(pack, choice.contest, kind);
  if (!returns.ok) return returns;
  const unit = choice.unit ?? 'precincts';
  if (unit === 'tracts') {
    return fail(
      'option',
      '--unit tracts: votes are reported by precincts; choose precincts or neighborhoods.',
    );
  }
  const candidate = findCandidateChoice(returns.value, choice.candidate);
  if (!candidate.ok) return candidate;
  const measure = makeElectionMeasure(kind, returns.value.contest.id, candidate.value);
  return measure.ok ? succeed({ measure: measure.value, unit }) : measure;
}

function findContestChoice(pack: Pack, given: string | null, kind: string): Result<ContestReturns> {
  const ids = pack.contests.map(({ contest }) => contest.id);
  if (given === null) return fail('option', `--contest is needed for ${kind}: ${ids.join(' or ')}.`);
  const wanted = given.toLowerCase();
  const found = pack.contests.find(
    ({ contest }) => contest.id.toLowerCase() === wanted || contest.shortTitle.toLowerCase() === wanted,
  );
  if (found !== undefined) return succeed(found);
  const meant =
    nearestName(
      given,
      pack.contests.map(({ contest }) => contest.shortTitle),
    ) ?? given;
  const near = pack.contests.find(({ contest }) => contest.shortTitle === meant)?.contest.id;
  const hint = near === undefined ? suggestName(given, ids) : `did you mean ${near}?`;
  return fail('option', `--contest ${given} is not in this pack; ${hint}`);
}

/** The candidate's name as the pack writes it; upper and lower case are the same. */
function findCandidateChoice(returns: ContestReturns, given: string | null): Result<string | null> {
  if (given === null) return succeed(null);
  const names = returns.candidates.filter(({ reportedByUnits }) => reportedByUnits).map(({ name }) => name);
  const found = names.find((name) => name.toLowerCase() === given.trim().toLowerCase());
  if (found !== undefined) return succeed(found);
  return fail('option', `--candidate ${given} is not in this contest; ${suggestName(given, names)}`);
}

function makeElectionMeasure(
  kind: (typeof electionKinds)[number],
  contest: string,
  candidate: string | null,
): Result<ElectionMeasure> {
  if (kind === 'share') {
    return candidate === null
      ? fail('option', '--candidate is needed for share: whose share of the votes.')
      : succeed({ kind, contest, candidate });
  }
  if (kind === 'votes') return succeed({ kind, contest, candidate });
  if (candidate !== null)
    return fail('option', `--candidate has no meaning for ${kind}, which compares candidates.`);
  return succeed(kind === 'winner' ? { kind, contest } : { kind, contest, over: null, under: null });
}
