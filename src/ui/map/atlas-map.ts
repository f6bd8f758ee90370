import type { Map as LeafletMap, Point, ZoomPanOptions } from 'leaflet';
import { DomEvent, point } from 'leaflet';
import type { UnitReference } from '../../core/pack';
import type { HighlightRole } from '../../scene/colour/highlight-style';
import type { Scene, WorldBounds } from '../../scene/display/scene';
import { themes } from '../../scene/colour/theme';
import { findFeature, sameReference } from './find-feature';
import { HitIndex } from './hit-index';
import { loadLabelFonts } from './label-fonts';
import { createLeafletMap, isGliding, isMoving, removeLeafletMap } from './leaflet-map';
import { limitToBounds, reachBounds, renewLimits, showBounds } from './map-extent';
import type {
  AtlasMap,
  AtlasMapCallbacks,
  AtlasMapElement,
  ClipBand,
  Insets,
  MapFigures,
  MapPosition,
  MapView,
  PagePoint,
} from './map-interface';
import { MapPointer } from './map-pointer';
import { MoveWatch } from './move-watch';
import type { PaintTimes } from './painter-layer';
import { PainterLayer } from './painter-layer';
import { representativePoints } from './representative-points';
import { ScenePainter } from './scene-painter';
import { scaleOfZoom } from './view';
import { latLngOfWorld, viewOf, worldOfContainerPoint } from './world-point';

/** Positions closer than this, in page units, are the same. */
const samePlacePixels = 0.01;

/**
 * Puts a map into an element. The caller names the element for screen readers (`aria-label`), gives it its size, and
 * destroys the map before it removes the element. The element's `data-painted` counts paintings and
 * `data-scene-title` tells which scene was painted last.
 */
export function createAtlasMap(element: AtlasMapElement, callbacks: AtlasMapCallbacks): AtlasMap {
  return new LeafletAtlasMap(element, callbacks);
}

class LeafletAtlasMap implements AtlasMap {
  private readonly map: LeafletMap;
  private readonly painter = new ScenePainter();
  private readonly layer: PainterLayer;
  private readonly pointer: MapPointer;
  private readonly moves: MoveWatch;
  private readonly sizeObserver = new ResizeObserver(() => this.resize());
  private scene: Scene | null = null;
  private hitIndex: HitIndex | null = null;
  private hitIndexScene: Scene | null = null;
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** Whether the view is the whole scene, because no person has moved it. */
  private fitted = true;
  private fitting = false;
  private paintCount = 0;
  private lastPaint: PaintTimes = { total: 0, longest: 0 };

  constructor(
    private readonly element: AtlasMapElement,
    callbacks: AtlasMapCallbacks,
  ) {
    element.classList.add('atlas-map');
    if (!element.hasAttribute('role')) element.setAttribute('role', 'application');
    this.map = createLeafletMap(element);
    this.layer = new PainterLayer(this.painter, (times) => this.notePaint(times));
    this.layer.addTo(this.map);
    this.pointer = new MapPointer(this.map, (place) => this.findAt(place), {
      onHover: (reference, place) => {
        this.setHover(reference);
        callbacks.onHover(reference, place);
      },
      onSelect: callbacks.onSelect,
    });
    this.map.on('movestart', () => (this.fitted = this.fitted && this.fitting));
    this.moves = new MoveWatch(this.map, callbacks);
    this.sizeObserver.observe(element);
    void loadLabelFonts().then(() => {
      this.painter.allowLabels();
      this.layer.requestPaint();
    });
    element.atlasMap = this;
  }

  setScene(scene: Scene): void {
    if (scene === this.scene) return;
    const movedElsewhere = this.scene === null || !sameBounds(this.scene.bounds, scene.bounds);
    this.scene = scene;
    this.painter.setScene(scene);
    this.useTheme(scene);
    if (movedElsewhere) this.fitScene();
    this.layer.requestPaint();
  }

  setSelection(reference: UnitReference | null): void {
    this.highlight('selection', reference);
  }

  setHover(reference: UnitReference | null): void {
    this.highlight('hover', reference);
  }

  setHighlights(references: readonly UnitReference[]): void {
    if (this.painter.setMarks(references)) this.painter.paintOverlay();
  }

  getView(): MapView {
    return viewOf(this.map);
  }

  setView({ x, y, zoom }: MapPosition, { animate }: { readonly animate: boolean }): void {
    const view = this.getView();
    const pixels = Math.hypot(view.x - x, view.y - y) * scaleOfZoom(zoom);
    if (view.zoom === zoom && pixels < samePlacePixels) return;
    const glides = animate && !isGliding(this.map);
    const options: ZoomPanOptions & { readonly reset?: boolean } = glides ? { animate } : { reset: true };
    const move = (): unknown => this.map.setView(latLngOfWorld(x, y), zoom, options);
    this.moves.byProgram(glides, () => this.layer.moveInSteps(move));
  }

  setClip(band: ClipBand | null): void {
    this.element.style.clipPath =
      band === null ? '' : `inset(0 ${(1 - band.to) * 100}% 0 ${band.from * 100}%)`;
  }

  fitBounds(bounds: WorldBounds): void {
    this.moves.byProgram(true, () => showBounds(this.map, bounds, this.insets, true));
  }

  reachBounds(bounds: WorldBounds): void {
    this.moves.byProgram(true, () => reachBounds(this.map, bounds, this.insets));
  }

  showUnit(reference: UnitReference): boolean {
    const feature = this.scene === null ? undefined : findFeature(this.scene, reference);
    if (feature === undefined) return false;
    const { shape } = feature;
    if (shape.kind !== 'circle') this.fitBounds(shape.bounds);
    else this.fitBounds({ left: shape.x, top: shape.y, right: shape.x, bottom: shape.y });
    return true;
  }

  fitScene(): void {
    this.fitted = true;
    this.adjustLimits();
  }

  setInsets(insets: Insets): void {
    const edges = ['top', 'right', 'bottom', 'left'] as const;
    if (edges.every((edge) => insets[edge] === this.insets[edge])) return;
    this.insets = insets;
    for (const edge of edges) {
      this.element.style.setProperty(`--atlas-map-inset-${edge}`, `${insets[edge]}px`);
    }
    this.layer.setInsets(insets);
    this.adjustLimits();
  }

  zoomIn(): void {
    this.map.zoomIn();
  }

  zoomOut(): void {
    this.map.zoomOut();
  }

  resize(): void {
    this.moves.byProgram(false, () => this.map.invalidateSize({ animate: false }));
    this.adjustLimits();
  }

  pagePositionOf(reference: UnitReference): PagePoint | null {
    const feature = this.scene === null ? undefined : findFeature(this.scene, reference);
    if (feature === undefined) return null;
    const frame = this.element.getBoundingClientRect();
    const [left, top] = worldOfContainerPoint(this.map, point(0, 0));
    const [right, bottom] = worldOfContainerPoint(this.map, this.map.getSize());
    const scale = scaleOfZoom(this.map.getZoom());
    for (const [x, y] of representativePoints(feature.shape, { left, top, right, bottom })) {
      const place = point((x - left) * scale, (y - top) * scale);
      const onPage = { x: frame.left + place.x, y: frame.top + place.y };
      const inSight = this.element.contains(document.elementFromPoint(onPage.x, onPage.y));
      if (inSight && sameReference(this.findAt(place), reference)) return onPage;
    }
    return null;
  }

  measure(): MapFigures {
    return {
      builtPathCount: this.painter.builtPathCount,
      paintCount: this.paintCount,
      lastPaintMilliseconds: this.lastPaint.total,
      longestFrameMilliseconds: this.lastPaint.longest,
      isAtRest: this.layer.isAtRest && !isMoving(this.map),
    };
  }

  destroy(): void {
    this.sizeObserver.disconnect();
    this.pointer.destroy();
    removeLeafletMap(this.map);
    this.painter.destroy();
    clearElement(this.element);
    // Leaflet keeps listening to the element's scrolling, and through that keeps the map.
    DomEvent.off(this.element);
  }

  private highlight(role: HighlightRole, reference: UnitReference | null): void {
    if (this.painter.setHighlight(role, reference)) this.painter.paintOverlay();
  }

  private findAt(place: Point): UnitReference | null {
    if (this.scene === null) return null;
    if (this.hitIndex === null || this.hitIndexScene !== this.scene) {
      this.hitIndex = new HitIndex(this.scene.layers, this.hitIndex);
      this.hitIndexScene = this.scene;
    }
    const [x, y] = worldOfContainerPoint(this.map, place);
    return this.hitIndex.at(x, y, scaleOfZoom(this.map.getZoom()));
  }

  private adjustLimits(): void {
    const size = this.map.getSize();
    if (this.scene === null || size.x === 0 || size.y === 0) return;
    this.fitting = true;
    const adjust = this.fitted ? limitToBounds : renewLimits;
    const bounds = this.scene.bounds;
    this.moves.byProgram(false, () => adjust(this.map, bounds, this.insets));
    this.fitting = false;
  }

  private useTheme(scene: Scene): void {
    const { ink, paper, hairline, accent } = themes[scene.theme];
    const properties = { background: scene.background, ink, paper, hairline, accent };
    for (const [name, colour] of Object.entries(properties)) {
      this.element.style.setProperty(`--atlas-map-${name}`, colour);
    }
  }

  private notePaint(times: PaintTimes): void {
    this.paintCount += 1;
    this.lastPaint = times;
    this.element.dataset.painted = String(this.paintCount);
    this.element.dataset.sceneTitle = this.scene?.title ?? '';
  }
}

function sameBounds(a: WorldBounds, b: WorldBounds): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** Takes away what a map has put on its element. The role, the name and the classes of the caller stay. */
function clearElement(element: AtlasMapElement): void {
  delete element.atlasMap;
  delete element.dataset['painted'];
  delete element.dataset['sceneTitle'];
  const ours = [...element.classList].filter((name) => /^(leaflet|atlas-map)/.test(name));
  element.classList.remove(...ours);
  const properties = [...element.style].filter((name) => name.startsWith('--atlas-map-'));
  for (const name of [...properties, 'clip-path']) element.style.removeProperty(name);
}
