import type { Pack } from '../../core/pack';
import type { LayerId } from '../../document/layers/layer-schema';
import { boundsOfSubject, withSurroundings } from '../places/bounds-of-subject';
import { defaultSpec } from '../../document/default-spec';
import { findLayer } from '../../document/layers/edit-layer';
import { fillBy, fillUnitOf, showLayer } from '../../document/layers/fill-unit';
import type { FillUnit } from '../../document/layers/fill-unit';
import { hasLayerContents } from '../../document/layers/pack-layers';
import { changeMode, modeChoices, modeOf, sameMode, whyNoChange } from '../../document/mode';
import type { Mode } from '../../document/mode';
import type { Session } from '../store/session';
import { shownSpec, themeOf } from '../store/state';
import type { SessionState } from '../store/state';
import type { MapSpec } from '../../document/layers/map-spec';
import { tellDropped } from '../store/tell-dropped';
import type { Command } from './command';
import { layerIds, layerTitles } from './layer-titles';

const fillKeys: Readonly<Record<FillUnit, string>> = { precincts: 'p', neighborhoods: 'n', tracts: 't' };
const layerKeys: Readonly<Record<LayerId, string>> = {
  precincts: 'p',
  neighborhoods: 'n',
  tracts: 't',
  boundary: 'b',
  roads: 'r',
  neighbors: 'd',
  places: 'l',
};
const largestModeKey = 9;

const hasMap = (state: SessionState): boolean => state.pack !== null && state.spec !== null;

const hasLayer = (state: SessionState, id: LayerId): boolean =>
  isShown(state, (spec) => findLayer(spec, id) !== undefined);

const isOffered = (pack: Pack | null, id: LayerId): boolean => pack === null || hasLayerContents(pack, id);

function isShown(state: SessionState, holds: (spec: MapSpec) => boolean): boolean {
  const spec = shownSpec(state);
  return spec !== null && holds(spec);
}

/** Contests are data, so their commands are any `mode:` followed by the id of a contest. */
type ModeCommandId = `mode:${string}`;

/** The id of the command that shows a contest, or the change between two. */
export function modeCommandId(mode: Mode): ModeCommandId {
  return mode.kind === 'change' ? 'mode:change' : `mode:${mode.contest}`;
}

/** The commands of the mode switch, one a contest and one for the change, on the keys 1, 2, 3 … */
export function modeCommands(pack: Pack): readonly Command<ModeCommandId>[] {
  return modeChoices(pack).map((choice, index) => ({
    id: modeCommandId(choice.mode),
    title: `Show ${choice.title}`,
    group: 'Map',
    shortcuts: index < largestModeKey ? [{ key: String(index + 1) }] : [],
    isEnabled: (state) => hasMap(state) && whyNotMode(pack, state, choice.mode) === null,
    whyNot: (state) => whyNotMode(pack, state, choice.mode),
    isOn: (state) => isShown(state, (spec) => sameMode(modeOf(spec), choice.mode)),
    run: ({ session }) => {
      const before = shownSpec(session.getState());
      editOpenSpec(session, (open, spec) => changeMode(open, spec, choice.mode));
      tellDropped(session, before, shownSpec(session.getState()));
    },
  }));
}

function whyNotMode(pack: Pack, state: SessionState, mode: Mode): string | null {
  const spec = shownSpec(state);
  return spec === null || mode.kind === 'contest' ? null : whyNoChange(pack, spec);
}

/** The commands that choose which unit fills the map, of those that the open pack has. */
export function fillCommands(pack: Pack | null): readonly Command<`fill:${FillUnit}`>[] {
  const units = (['precincts', 'neighborhoods', 'tracts'] as const).filter((unit) => isOffered(pack, unit));
  return units.map((unit) => ({
    id: `fill:${unit}`,
    title: `Fill by ${layerTitles[unit].toLowerCase()}`,
    group: 'Map',
    shortcuts: [{ key: fillKeys[unit] }],
    isEnabled: (state) => hasLayer(state, unit),
    isOn: (state) => isShown(state, (spec) => fillUnitOf(spec) === unit),
    run: ({ session }) => editOpenSpec(session, (pack, spec) => fillBy(pack, spec, unit)),
  }));
}

/** The commands that show or hide a layer, of those of which the open pack has something. */
export function layerCommands(pack: Pack | null): readonly Command<`layer:${LayerId}`>[] {
  const ids = layerIds.filter((id) => isOffered(pack, id));
  return ids.map((id) => ({
    id: `layer:${id}`,
    title: `Show ${layerTitles[id].toLowerCase()}`,
    group: 'Layers',
    shortcuts: [{ key: layerKeys[id], shift: true }],
    isEnabled: (state) => hasLayer(state, id),
    isOn: (state) => isShown(state, (spec) => findLayer(spec, id)?.visible === true),
    run: ({ session }) =>
      editOpenSpec(session, (_, spec) => showLayer(spec, id, findLayer(spec, id)?.visible !== true)),
  }));
}

export const fitDistrictCommand = {
  id: 'fit district',
  title: 'Fit the district',
  group: 'Map',
  shortcuts: [{ key: '0' }],
  isEnabled: hasMap,
  run: ({ surface }) => surface.fitMap(),
} as const satisfies Command;

export const fitSelectionCommand = {
  id: 'fit selection',
  title: 'Zoom to the selection',
  group: 'Map',
  shortcuts: [{ key: 'z' }],
  isEnabled: (state) => state.selection !== null && state.selection.unit !== 'reporting unit',
  run: ({ session, surface }) => {
    const { pack, selection } = session.getState();
    if (pack === null || selection === null) return;
    const bounds = boundsOfSubject(pack, selection);
    if (bounds !== null) surface.showBounds(withSurroundings(pack, bounds));
  },
} as const satisfies Command;

export const resetMapCommand = {
  id: 'reset map',
  title: 'Reset the map’s choices',
  group: 'Map',
  shortcuts: [],
  isEnabled: hasMap,
  run: ({ session }) => editOpenSpec(session, (pack) => defaultSpec(pack, themeOf(session.getState()))),
} as const satisfies Command;

function editOpenSpec(session: Session, edit: (pack: Pack, spec: MapSpec) => MapSpec): void {
  const { pack } = session.getState();
  const spec = shownSpec(session.getState());
  if (pack !== null && spec !== null) session.dispatch({ type: 'spec edited', spec: edit(pack, spec) });
}
