import { usualChange } from '../../document/measures/change-measure';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { candidatesOfBoth } from '../../document/measures/margin-pair';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { Measure } from '../../document/measures/measure-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { applyStyle } from './apply-style';
import { findContests } from './choose-change-measure';
import { chooseMeasure, type ChosenMeasure } from './choose-measure';
import type { MapChoice, MapStyle } from './map-choice';
import { findChangeMeasure, findContestMeasure } from './measure-names';
import { writeSpec } from './write-spec';

type PanelsChoice = Extract<MapChoice, { kind: 'panels' }>;

/** Two maps of the same measure, one a contest. A margin is that of the same two candidates where two stood in both. */
export function choosePanels(pack: Pack, choice: PanelsChoice, style: MapStyle): Result<ComparisonSpec> {
  if (style.title !== null || style.subtitle !== null) {
    const option = style.title === null ? '--subtitle' : '--title';
    return fail('option', `${option} cannot be used with --panels, where each map writes its own.`);
  }
  const named = findContestMeasure(choice.measure);
  if (named === undefined) {
    const isChange = findChangeMeasure(choice.measure) !== undefined;
    const why = isChange
      ? `${choice.measure} is one map of both contests; leave --panels out`
      : `${choice.measure} is of no contest; leave --panels and --compare out`;
    return fail('option', `--panels: ${why}.`);
  }
  const contests = findContests(pack, choice.compare);
  if (!contests.ok) return contests;
  const [from, to] = contests.value;
  const isOfPair = named.command.candidateCounts?.includes(2) === true;
  const usual = isOfPair ? usualPair(pack, from, to) : [];
  const candidates = choice.candidates.length > 0 ? choice.candidates : usual;
  const chooseSide = (contest: string): Result<ChosenMeasure> =>
    chooseMeasure(pack, { ...choice, kind: 'measure', contest, compare: null, candidates });
  const left = chooseSide(from);
  if (!left.ok) return left;
  const right = chooseSide(to);
  if (!right.ok) return right;
  const { unit } = left.value;
  const draw = (measure: Measure): MapSpec => applyStyle(writeSpec(pack, { measure, unit }, 'light'), style);
  return succeed({
    version: 1,
    mode: 'side by side',
    left: draw(left.value.measure),
    right: draw(right.value.measure),
    change: draw(usualChange(pack, { from, to })),
    divider: 0.5,
  });
}

/** The first two of those who stood in both contests; nobody where fewer did. */
function usualPair(pack: Pack, from: string, to: string): readonly string[] {
  const pair = candidatesOfBoth(pack, from, to).slice(0, 2);
  return pair.length === 2 ? pair : [];
}
