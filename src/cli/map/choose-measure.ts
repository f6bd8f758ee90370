import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import type { Measure } from '../../document/measures/measure-schema';
import { nearestName } from '../nearest-name';
import { checkUnit } from './check-unit';
import { chooseChangeMeasure } from './choose-change-measure';
import { chooseContestMeasure } from './choose-contest-measure';
import type { MapUnit, MeasureChoice } from './map-choice';
import { changeMeasureNames, contestMeasureNames, findChangeKind, findContestKind } from './measure-names';

/** A measure of the pack and the unit to show it by. */
export interface ChosenMeasure {
  readonly measure: Measure;
  readonly unit: MapUnit;
}

/** Finds in the pack what the options name; an error names the option and the nearest name that there is. */
export function chooseMeasure(pack: Pack, choice: MeasureChoice): Result<ChosenMeasure> {
  const contestKind = findContestKind(choice.measure);
  const changeKind = findChangeKind(choice.measure);
  if (contestKind === undefined && changeKind === undefined) return chooseDemographic(pack, choice);
  if (choice.unit === 'tracts') {
    return fail(
      'option',
      '--unit tracts: votes are reported by precincts; choose precincts or neighborhoods.',
    );
  }
  const unit = checkUnit(pack, choice.unit ?? 'precincts');
  if (!unit.ok) return unit;
  const measure =
    contestKind === undefined
      ? chooseChangeMeasure(pack, changeKind ?? 'swing', choice)
      : chooseContestMeasure(pack, contestKind, choice);
  return measure.ok ? succeed({ measure: measure.value, unit: unit.value }) : measure;
}

function chooseDemographic(pack: Pack, choice: MeasureChoice): Result<ChosenMeasure> {
  const demographic = pack.demographicMeasures.find(({ id }) => id === choice.measure);
  if (demographic === undefined) return failMeasure(pack, choice.measure);
  const given = {
    contest: choice.contest !== null,
    compare: choice.compare !== null,
    candidate: choice.candidates.length > 0,
    'group-name': choice.groupName !== null,
    denominator: choice.denominator !== null,
  };
  const extra = Object.entries(given).find(([, isGiven]) => isGiven)?.[0];
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
  const nearest = nearestName(given, [...contestMeasureNames, ...changeMeasureNames, ...ids]);
  const hint =
    nearest === null
      ? `choose from ${contestMeasureNames.join(', ')} of a contest, ${changeMeasureNames.join(', ')} between two, or ${ids.join(', ')} by tracts.`
      : `did you mean ${nearest}?`;
  return fail('option', `--measure ${given} is not in this pack; ${hint}`);
}
