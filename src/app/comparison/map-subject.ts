import type { Pack } from '../../core/pack';
import type { MapSpec } from '../../document/layers/map-spec';
import { defaultChange } from '../../document/measures/change-measure';
import { fillBy, fillUnitOf } from '../../document/layers/fill-unit';
import { changeMode, modeChoices, modeOf } from '../../document/mode';
import type { Mode } from '../../document/mode';

/** What a map of a comparison is about: a contest, a change, or the people of the census tracts. */
export interface SubjectChoice {
  readonly value: string;
  readonly title: string;
}

const people = 'people';
const valueOf = (mode: Mode): string => (mode.kind === 'change' ? 'change' : `contest ${mode.contest}`);

/** Everything that a map of a comparison can be about. */
export function subjectChoices(pack: Pack): readonly SubjectChoice[] {
  const votes = modeChoices(pack)
    .filter(({ mode }) => mode.kind === 'contest' || defaultChange(pack) !== null)
    .map(({ mode, title }) => ({ value: valueOf(mode), title }));
  return pack.tracts.length === 0 ? votes : [...votes, { value: people, title: 'Census tracts' }];
}

/** What a map is about now. */
export function subjectOf(spec: MapSpec): string {
  const mode = modeOf(spec);
  return fillUnitOf(spec) === 'tracts' || mode === null ? people : valueOf(mode);
}

/** The map about something else; its measure is kept where the new subject has it. */
export function chooseSubject(pack: Pack, spec: MapSpec, value: string): MapSpec {
  if (value === people) return fillBy(pack, spec, 'tracts');
  const chosen = modeChoices(pack).find(({ mode }) => valueOf(mode) === value);
  if (chosen === undefined) return spec;
  const votes = fillUnitOf(spec) === 'tracts' ? fillBy(pack, spec, 'precincts') : spec;
  return changeMode(pack, votes, chosen.mode);
}
