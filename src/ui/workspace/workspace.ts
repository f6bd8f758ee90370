import type { CommandContext, Surface } from '../../app/commands/command';
import { createSceneOf } from '../../app/store/scene-of';
import type { Session } from '../../app/store/session';
import type { SessionState } from '../../app/store/state';
import type { Scene } from '../../scene/scene';

/** What every part of the interface works with. */
export interface Workspace extends CommandContext {
  readonly session: Session;
  readonly sceneOf: (state: SessionState) => Scene | null;
  readonly onMac: boolean;
  /** Lets a part of the interface do what commands ask of the window; returns a function that takes it back. */
  readonly provide: (part: Partial<Surface>) => () => void;
}

/** A workspace over a session, whose surface does nothing until parts provide it. */
export function createWorkspace(session: Session, onMac: boolean): Workspace {
  const parts = new Set<Partial<Surface>>();
  const surface: Surface = {
    focusSearch: () => parts.forEach((part) => part.focusSearch?.()),
    pickPackFile: () => parts.forEach((part) => part.pickPackFile?.()),
    pickPackFolder: () => parts.forEach((part) => part.pickPackFolder?.()),
    fitMap: () => parts.forEach((part) => part.fitMap?.()),
    showBounds: (bounds) => parts.forEach((part) => part.showBounds?.(bounds)),
  };
  const provide = (part: Partial<Surface>): (() => void) => {
    parts.add(part);
    return () => parts.delete(part);
  };
  return { session, surface, sceneOf: createSceneOf(), onMac, provide };
}
