import type { UnitReference } from '../../core/pack';
import type { Scene, SceneFeature } from '../../scene/display/scene';

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

/** The topmost features that stand for any of the units, in the order in which they are painted. */
export function findFeatures(scene: Scene, references: readonly UnitReference[]): readonly SceneFeature[] {
  if (references.length === 0) return [];
  const keyOf = ({ unit, id }: UnitReference): string => `${unit} ${id}`;
  const wanted = new Set(references.map(keyOf));
  const found: SceneFeature[] = [];
  for (const layer of scene.layers.toReversed()) {
    if (layer.opacity <= 0) continue;
    const here = layer.features.filter(({ reference }) => reference !== null && wanted.has(keyOf(reference)));
    found.push(...here);
    for (const { reference } of here) if (reference !== null) wanted.delete(keyOf(reference));
  }
  return found;
}
