import { otherSide } from '../../app/comparison/comparison-state';
import type { Side } from '../../app/comparison/comparison-state';
import type { UnitReference } from '../../core/pack';
import type { Scene, WorldBounds } from '../../scene/display/scene';
import { positionToReveal } from '../access/reveal-bounds';
import { createAtlasMap } from '../map/atlas-map';
import type { AtlasMap, AtlasMapElement, PagePoint } from '../map/map-interface';

export interface MapPairCallbacks {
  readonly onHover: (side: Side, reference: UnitReference | null, point: PagePoint) => void;
  readonly onSelect: (reference: UnitReference | null) => void;
}

/** Two maps that always look at the same place and point at the same unit. */
export interface MapPair {
  setScenes(scenes: Readonly<Record<Side, Scene>>): void;
  setSelection(reference: UnitReference | null): void;
  setHover(reference: UnitReference | null): void;
  /** Marks several units at once on both maps. */
  setHighlights(references: readonly UnitReference[]): void;
  /** Where the left map ends and the right one begins, as a share of the width; null: neither is cut. */
  setDivider(divider: number | null): void;
  fitBounds(bounds: WorldBounds): void;
  reachBounds(bounds: WorldBounds): void;
  /** Moves both maps so that the middle of these bounds is in sight. */
  revealBounds(bounds: WorldBounds): void;
  fitScene(): void;
  destroy(): void;
}

const sides: readonly Side[] = ['left', 'right'];

/** Puts two maps of one size into two elements. What a person does on one, the other follows. */
export function createMapPair(
  elements: Readonly<Record<Side, AtlasMapElement>>,
  callbacks: MapPairCallbacks,
): MapPair {
  const createSide = (side: Side): AtlasMap =>
    createAtlasMap(elements[side], {
      onHover: (reference, point) => {
        maps[otherSide(side)].setHover(reference);
        callbacks.onHover(side, reference, point);
      },
      onSelect: callbacks.onSelect,
      onMove: (position, { cause, gliding }) => {
        if (cause === 'person') maps[otherSide(side)].setView(position, { animate: gliding });
      },
      onViewChange: (view, cause) => {
        if (cause === 'person') maps[otherSide(side)].setView(view, { animate: false });
      },
    });
  const maps: Readonly<Record<Side, AtlasMap>> = { left: createSide('left'), right: createSide('right') };
  const each = (run: (map: AtlasMap) => void): void => sides.forEach((side) => run(maps[side]));
  return {
    setScenes: (scenes) => sides.forEach((side) => maps[side].setScene(scenes[side])),
    setSelection: (reference) => each((map) => map.setSelection(reference)),
    setHover: (reference) => each((map) => map.setHover(reference)),
    setHighlights: (references) => each((map) => map.setHighlights(references)),
    setDivider: (divider) => {
      maps.left.setClip(divider === null ? null : { from: 0, to: divider });
      maps.right.setClip(divider === null ? null : { from: divider, to: 1 });
    },
    fitBounds: (bounds) => each((map) => map.fitBounds(bounds)),
    reachBounds: (bounds) => each((map) => map.reachBounds(bounds)),
    revealBounds: (bounds) => {
      const position = positionToReveal(maps.left, bounds);
      if (position !== null) each((map) => map.setView(position, { animate: true }));
    },
    fitScene: () => each((map) => map.fitScene()),
    destroy: () => each((map) => map.destroy()),
  };
}
