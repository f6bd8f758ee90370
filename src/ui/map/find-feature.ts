import type { UnitReference } from '../../core/pack';
import type { Scene, SceneFeature } from '../../scene/scene';

/** Whether two references name the same unit, or are both nothing. */
export function sameReference(a: UnitReference | null, b: UnitReference | null): boolean {
  return a === b || (a !== null && b !== null && a.unit === b.unit && a.id === b.id);
}

/** The topmost feature that stands for a unit on a layer that can be seen. */
export function findFeature(scene: Scene, reference: UnitReference): SceneFeature | undefined {
  for (const layer of scene.layers.toReversed()) {
    if (layer.opacity <= 0) continue;
    const found = layer.features.findLast((feature) => sameReference(feature.reference, reference));
    if (found !== undefined) return found;
  }
  return undefined;
}
