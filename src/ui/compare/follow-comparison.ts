import type { Subject } from '../../app/store/state';
import { unitsOfSubjects } from '../../app/store/units-of-subjects';
import type { UnitReference } from '../../core/pack';
import type { WorldBounds } from '../../scene/display/scene';
import type { Workspace } from '../workspace/workspace';
import { startingBounds } from './starting-bounds';
import type { MapPair } from './map-pair';

const unitOf = (subject: Subject | null): UnitReference | null =>
  subject === null || subject.unit === 'reporting unit' ? null : subject;

/**
 * Shows the session's comparison on two maps and keeps them to it; they begin where the map beneath was looking.
 * Returns a function that stops it.
 */
export function followComparison(pair: MapPair, workspace: Workspace): () => void {
  const { session, comparisonScenesOf } = workspace;
  const update = (): void => {
    const state = session.getState();
    const scenes = comparisonScenesOf(state);
    const { spec } = state.comparison;
    if (scenes === null || spec === null) return;
    const { left, right, change } = scenes;
    pair.setScenes(spec.mode === 'change' ? { left: change, right } : { left, right });
    pair.setDivider(spec.mode === 'swipe' ? spec.divider : null);
    pair.setSelection(unitOf(state.selection));
    pair.setHighlights(unitsOfSubjects(state.highlights));
    pair.setHover(state.hover);
  };
  update();
  const start = startingBounds(comparisonScenesOf(session.getState())?.left.bounds ?? null);
  if (start !== null) pair.fitBounds(start);
  const stopFollowing = session.subscribe(update);
  const stopProviding = workspace.provide({
    showBounds: (bounds: WorldBounds) => void requestAnimationFrame(() => pair.reachBounds(bounds)),
    revealBounds: (bounds: WorldBounds) => pair.revealBounds(bounds),
    fitMap: () => pair.fitScene(),
  });
  return () => {
    stopProviding();
    stopFollowing();
  };
}
