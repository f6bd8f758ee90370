import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Command } from '../../app/commands/command';
import { findCommand } from '../../app/commands/command-list';
import type { CommandId } from '../../app/commands/command-list';
import { activeMap } from '../../app/comparison/comparison-state';
import { shownSpec } from '../../app/store/state';
import type { SessionState } from '../../app/store/state';
import type { Pack } from '../../core/pack';
import type { Scene } from '../../scene/display/scene';
import type { MapSpec } from '../../document/layers/map-spec';
import type { Workspace } from './workspace';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace of the component. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('There is no workspace around this component.');
  return workspace;
}

/** A part of the session's state; the component is drawn again when it changes. `select` must not make new objects. */
export function useSession<T>(select: (state: SessionState) => T): T {
  const { session } = useWorkspace();
  const current = (): T => select(session.getState());
  return useSyncExternalStore(session.subscribe, current, current);
}

/** The scene that is shown, while comparing that of the map in hand; null before a pack is open. */
export function useScene(): Scene | null {
  const { sceneOf, comparisonScenesOf } = useWorkspace();
  return useSession((state) => {
    const { spec, side } = state.comparison;
    const scenes = comparisonScenesOf(state);
    return scenes === null || spec === null ? sceneOf(state) : scenes[activeMap(spec.mode, side)];
  });
}

/** The open pack with the spec that is shown; null before a pack is open. */
export function useOpenMap(): { readonly pack: Pack; readonly spec: MapSpec } | null {
  const pack = useSession((state) => state.pack);
  const spec = useSession(shownSpec);
  return useMemo(() => (pack === null || spec === null ? null : { pack, spec }), [pack, spec]);
}

/** A command by id; undefined where the open pack has none of it. */
export function useCommand(id: CommandId): Command | undefined {
  const pack = useSession((state) => state.pack);
  return useMemo(() => findCommand(pack, id), [pack, id]);
}
