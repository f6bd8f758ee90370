import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import type { ElectionMeasure, Measure } from '../../document/measures/measure-schema';
import { peopleBy } from '../../document/measures/usual-measures';
import { nearestName } from '../nearest-name';
import { checkUnit } from './check-unit';
import { chooseChangeMeasure } from './choose-change-measure';
import { chooseContestMeasure } from './choose-contest-measure';
import type { MapUnit, MeasureChoice } from './map-choice';
import {
  changeMeasureNames,
  contestMeasureNames,
  findChangeMeasure,
  findContestMeasure,
} from './measure-names';

/** A measure of the pack and the unit to show it by. */
export interface ChosenMeasure {
  readonly measure: Measure;
  readonly unit: MapUnit;
}

/** Finds in the pack what the options name; an error names the option and the nearest name that there is. */
export function chooseMeasure(pack: Pack, choice: MeasureChoice): Result<ChosenMeasure> {
  const ofContest = findContestMeasure(choice.measure);
  if (ofContest !== undefined) {
    return withUnit(pack, choice, ofContest, () => chooseContestMeasure(pack, ofContest, choice));
  }
  const ofChange = findChangeMeasure(choice.measure);
  return ofChange === undefined
    ? chooseDemographic(pack, choice)
    : withUnit(pack, choice, ofChange, () => chooseChangeMeasure(pack, ofChange, choice));
}

/** A measure of votes with the unit to show it by, which is checked first. */
function withUnit(
  pack: Pack,
  { unit: given }: MeasureChoice,
  { kind }: { readonly kind: { readonly units: readonly MapUnit[] } },
  choose: () => Result<ElectionMeasure>,
): Result<ChosenMeasure> {
  if (given !== null && !kind.units.includes(given)) {
    const choices = kind.units.join(' or ');
    return fail('option', `--unit ${given}: votes are reported by precincts; choose ${choices}.`);
  }
  const unit = checkUnit(pack, given ?? 'precincts');
  if (!unit.ok) return unit;
  const measure = choose();
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
  return succeed({ measure: peopleBy(demographic.id), unit: 'tracts' });
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
