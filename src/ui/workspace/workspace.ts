import type { CommandContext, Surface } from '../../app/commands/command';
import { createComparisonScenesOf } from '../../app/comparison/scenes-of';
import { packChoiceOf } from '../../app/data/pack-choice';
import { createImportSession } from '../../app/import/import-session';
import type { ImportSession } from '../../app/import/import-session';
import { createSceneOf } from '../../app/store/scene-of';
import type { Session } from '../../app/store/session';
import { themeOf } from '../../app/store/state';
import type { SessionState } from '../../app/store/state';
import type { ComparisonScenes } from '../../scene/build/build-comparison';
import type { Scene } from '../../scene/display/scene';

/** What every part of the interface works with. */
export interface Workspace extends CommandContext {
  readonly session: Session;
  /** The import in hand. */
  readonly imports: ImportSession;
  /** The scene of the map, also while a comparison lies over it. */
  readonly sceneOf: (state: SessionState) => Scene | null;
  /** The scenes of the open comparison; null while none is open. */
  readonly comparisonScenesOf: (state: SessionState) => ComparisonScenes | null;
  readonly onMac: boolean;
  /** Lets a part of the interface do what commands ask of the window; returns a function that takes it back. */
  readonly provide: (part: Partial<Surface>) => () => void;
}

/** A workspace over a session, whose surface does nothing until parts provide it. */
export function createWorkspace(session: Session, onMac: boolean): Workspace {
  const imports = createImportSession(session, wait);
  const parts = new Set<Partial<Surface>>();
  const surface: Surface = {
    focusSearch: () => parts.forEach((part) => part.focusSearch?.()),
    pickPackFile: () => parts.forEach((part) => part.pickPackFile?.()),
    pickPackFolder: () => parts.forEach((part) => part.pickPackFolder?.()),
    pickImportFiles: (what) => parts.forEach((part) => part.pickImportFiles?.(what)),
    openImport: () => void imports.open(),
    replaceParts: () => replaceParts(session, imports),
    fitMap: () => parts.forEach((part) => part.fitMap?.()),
    showBounds: (bounds) => parts.forEach((part) => part.showBounds?.(bounds)),
    revealBounds: (bounds) => parts.forEach((part) => part.revealBounds?.(bounds)),
    focusPlaces: () => parts.forEach((part) => part.focusPlaces?.()),
    focusMap: () => parts.forEach((part) => part.focusMap?.()),
  };
  const provide = (part: Partial<Surface>): (() => void) => {
    parts.add(part);
    return () => parts.delete(part);
  };
  const drawComparison = createComparisonScenesOf();
  const comparisonScenesOf = (state: SessionState): ComparisonScenes | null => {
    const { pack, comparison } = state;
    if (pack === null || !comparison.isOpen || comparison.spec === null) return null;
    return drawComparison(pack, comparison.spec, themeOf(state));
  };
  return { session, imports, surface, sceneOf: createSceneOf(), comparisonScenesOf, onMac, provide };
}

function replaceParts(session: Session, imports: ImportSession): void {
  const { pack, packOrigin } = session.getState();
  if (pack === null || packOrigin === null) return;
  void imports.open({ ...packChoiceOf(packOrigin), title: pack.title });
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
