import type { UnitReference } from '../../core/pack';
import type { Scene, WorldBounds } from '../../scene/scene';

/** A place in page units (CSS pixels). */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** What the map's window shows once it has settled. */
export interface MapView {
  readonly bounds: WorldBounds;
  readonly zoom: number;
}

/** How the map tells what a person does. Points are relative to the map's top left corner. */
export interface AtlasMapCallbacks {
  /** At most once a frame while the pointer is over a unit, and once with null when it leaves the last one. */
  readonly onHover: (reference: UnitReference | null, point: PagePoint) => void;
  /** A click or tap; null where there is nothing to choose. */
  readonly onSelect: (reference: UnitReference | null) => void;
  readonly onViewChange?: (view: MapView) => void;
}

/** Page units at the map's edges that something else covers. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The map as the rest of the interface sees it. */
export interface AtlasMap {
  /** Shows a scene; the same scene again changes nothing. The view stays unless the scene is about another part of the world than the last. */
  setScene(scene: Scene): void;
  setSelection(reference: UnitReference | null): void;
  /** Highlights a unit as if it were pointed at. */
  setHover(reference: UnitReference | null): void;
  /** Shows a world box. */
  fitBounds(bounds: WorldBounds): void;
  /** Shows a unit, if the scene draws it; false when it does not. */
  showUnit(reference: UnitReference): boolean;
  /** Shows the whole scene. Until a person moves the map, it stays fitted to the element's size. */
  fitScene(): void;
  /** Says how much of each edge panels cover: fitting, labels and the map's own controls keep clear of them. */
  setInsets(insets: Insets): void;
  zoomIn(): void;
  zoomOut(): void;
  /** To be called when the element's size may have changed in a way that the browser does not report. */
  resize(): void;
  /** A point on the page (client coordinates) where a click would choose the unit; null when there is none in sight. */
  pagePositionOf(reference: UnitReference): PagePoint | null;
  /** Figures for tests and benchmarks. */
  measure(): MapFigures;
  destroy(): void;
}

export interface MapFigures {
  /** Canvas paths built since the scene's surroundings last changed. */
  readonly builtPathCount: number;
  readonly paintCount: number;
  /** Script time of the last painting. */
  readonly lastPaintMilliseconds: number;
}

/** The element of a map; tests reach the map through it. */
export interface AtlasMapElement extends HTMLElement {
  atlasMap?: AtlasMap;
}
