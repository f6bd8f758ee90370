import type { UnitReference } from '../../core/pack';
import type { Scene, WorldBounds } from '../../scene/display/scene';

/** A place in page units (CSS pixels). */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** Where a map looks: the world coordinates in the middle of its window, and the (fractional) zoom. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What a map's window shows. */
export interface MapView extends MapPosition {
  readonly bounds: WorldBounds;
}

/**
 * Who moved a map. `person`: by pointer, wheel, finger, key, the map's own buttons, or `zoomIn` and `zoomOut`.
 * `program`: every other call, and what follows from one, such as fitting to a new size.
 */
export type MoveCause = 'person' | 'program';

/** A step of a movement. */
export interface MapMove {
  readonly cause: MoveCause;
  /** The map glides to the position rather than being there: another map follows it with `animate`. */
  readonly gliding: boolean;
}

/** A vertical band of a map, as shares of its width from the left. */
export interface ClipBand {
  readonly from: number;
  readonly to: number;
}

/** How the map tells what a person does. Points are relative to the map's top left corner. */
export interface AtlasMapCallbacks {
  /** At most once a frame while the pointer is over a unit, and once with null when it leaves the last one. */
  readonly onHover: (reference: UnitReference | null, point: PagePoint) => void;
  /** A click or tap; null where there is nothing to choose. */
  readonly onSelect: (reference: UnitReference | null) => void;
  /**
   * Each step of a movement, several in a frame at most. To make another map follow: when the cause is `person`, call
   * its `setView(position, { animate: move.gliding })`; its own steps then have the cause `program`.
   */
  readonly onMove?: (position: MapPosition, move: MapMove) => void;
  /** The view has settled. A map that follows is set to it once more, which ends whatever glide it is still in. */
  readonly onViewChange?: (view: MapView, cause: MoveCause) => void;
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
  /** Highlights a unit as if it were pointed at, until the next call or until the pointer is over another; `onHover` is not called. */
  setHover(reference: UnitReference | null): void;
  /** Marks several units at once, apart from the selection; the same list again changes nothing. */
  setHighlights(references: readonly UnitReference[]): void;
  /** What the window shows now; while a zoom glides, what it will show. */
  getView(): MapView;
  /** Looks at a position as far as the map's limits allow. With `animate` a zoom or a short way glides. */
  setView(position: MapPosition, options: { readonly animate: boolean }): void;
  /**
   * Leaves only a band of the map, its background and controls included; null: all of it. Beyond the band whatever
   * lies under the map is seen and answers the pointer, so two maps of one size, one on the other, make a swipe.
   */
  setClip(band: ClipBand | null): void;
  /** Shows a world box, as far as the map's limits allow. */
  fitBounds(bounds: WorldBounds): void;
  /** Shows the whole of a world box, beyond the map's limits where it must. */
  reachBounds(bounds: WorldBounds): void;
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
  /** Frees the element, which can then be given another map. Nothing may be called afterwards. */
  destroy(): void;
}

export interface MapFigures {
  /** Canvas paths built since the scene's surroundings last changed. */
  readonly builtPathCount: number;
  readonly paintCount: number;
  /** Script time of the last painting, over all the frames that it took. */
  readonly lastPaintMilliseconds: number;
  /** The most script time that the last painting took in one frame. */
  readonly longestFrameMilliseconds: number;
  /** Nothing moves, and nothing is left to be painted. A glide out of a drag begins a frame after the pointer lets go. */
  readonly isAtRest: boolean;
}

/** The element of a map; tests reach the map through it. */
export interface AtlasMapElement extends HTMLElement {
  atlasMap?: AtlasMap;
}
