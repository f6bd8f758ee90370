import { reportedCandidates } from '../../document/measures/contest-pair';
import type { Pack } from '../../core/pack';
import { succeed, type Result } from '../../core/result';
import {
  checkSmallMultiples,
  defaultSmallMultiples,
  type SmallMultiplesSpec,
} from '../../document/sheets/small-multiples-spec';
import { checkUnit } from './check-unit';
import { findCandidates } from './find-candidates';
import { findContestChoice } from './find-contest';
import type { MapStyle, SmallMultiplesChoice } from './map-choice';

const usualCount = 8;

/** The page of small maps that the options name. */
export function chooseSmallMultiples(
  pack: Pack,
  choice: SmallMultiplesChoice,
  style: MapStyle,
): Result<SmallMultiplesSpec> {
  const unit = checkUnit(pack, choice.unit ?? 'precincts');
  if (!unit.ok) return unit;
  const returns = findContestChoice(pack, choice.contest);
  if (!returns.ok) return returns;
  const candidates = findCandidates(choice.candidates, reportedCandidates(returns.value), 'this contest');
  if (!candidates.ok) return candidates;
  const { contest } = returns.value;
  const usual = defaultSmallMultiples(pack, contest.id, choice.count ?? usualCount, style.theme ?? 'light');
  const spec: SmallMultiplesSpec = {
    ...usual,
    candidates: candidates.value.length > 0 ? [...candidates.value] : usual.candidates,
    unit: choice.unit === 'neighborhoods' ? 'neighborhoods' : 'precincts',
    floor: style.floor ?? usual.floor,
    title: style.title,
    subtitle: style.subtitle,
  };
  const checked = checkSmallMultiples(pack, spec);
  return checked.ok ? succeed(checked.value) : checked;
}
