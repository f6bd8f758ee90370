import type { LatLng, LeafletEventHandlerFnMap, Map as LeafletMap, Point } from 'leaflet';
import { DomUtil, Layer, point } from 'leaflet';
import type { Insets } from './map-interface';
import { coveredBoxes } from './covered-boxes';
import type { ScenePainter } from './scene-painter';
import { levelOfZoom, scaleOfZoom } from './view';

/** The canvas is larger than the window by this share of it on each side, so that a short pan shows no edge. */
const padding = 0.15;

/** Where the painted canvas lies: its top left corner in world coordinates, its scale and its size. */
interface PaintedPlace {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The Leaflet layer that carries the painter's canvases. While the map moves it moves or scales them; once the map
 * has settled, or a pan has come to the canvas's edge, it has them painted anew, at most once a frame.
 */
export class PainterLayer extends Layer {
  private place: PaintedPlace | null = null;
  private frame: number | null = null;
  private zooming = false;
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private readonly events: LeafletEventHandlerFnMap = {
    zoomanim: (event) => {
      this.zooming = true;
      this.follow(event.zoom, this.pixelOriginAt(event.center, event.zoom));
    },
    zoom: () => this.followMap(),
    move: () => {
      this.followMap();
      if (this.showsEdge()) this.requestPaint();
    },
    viewreset: () => this.followMap(),
    moveend: () => {
      this.zooming = false;
      this.requestPaint();
    },
  };

  constructor(
    private readonly painter: ScenePainter,
    private readonly onPaint: (milliseconds: number) => void,
  ) {
    super();
    DomUtil.addClass(painter.element, 'leaflet-layer leaflet-zoom-animated');
  }

  override onAdd(map: LeafletMap): this {
    map.on(this.events);
    map.getPane('overlayPane')?.append(this.painter.element);
    this.requestPaint();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off(this.events);
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
    this.painter.element.remove();
    return this;
  }

  /** Whether a zoom is gliding. */
  get isZooming(): boolean {
    return this.zooming;
  }

  /** Says what of the window is covered, to be left free by labels. */
  setInsets(insets: Insets): void {
    this.insets = insets;
    this.requestPaint();
  }

  /** Paints on the next frame, or when a zoom animation has ended. */
  requestPaint(): void {
    if (this.painter.element.parentElement === null) return;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      if (!this.zooming) this.paint();
    });
  }

  private paint(): void {
    const map = this._map;
    const size = map.getSize();
    if (size.x === 0 || size.y === 0) return;
    const started = performance.now();
    const scale = scaleOfZoom(map.getZoom());
    const margin = point(Math.round(size.x * padding), Math.round(size.y * padding));
    const windowCorner = map.containerPointToLayerPoint([0, 0]).round();
    const corner = map.getPixelOrigin().add(windowCorner).subtract(margin);
    const width = size.x + 2 * margin.x;
    const height = size.y + 2 * margin.y;
    const pixelRatio = window.devicePixelRatio;
    const view = { scale, offsetX: -corner.x, offsetY: -corner.y, width, height };
    this.painter.paint({
      view,
      level: levelOfZoom(map.getZoom(), pixelRatio),
      pixelRatio,
      window: {
        scale,
        offsetX: view.offsetX - margin.x,
        offsetY: view.offsetY - margin.y,
        width: size.x,
        height: size.y,
      },
      obstacles: coveredBoxes(this.insets, size.x, size.y),
    });
    this.place = { left: corner.x / scale, top: corner.y / scale, scale, width, height };
    this.followMap();
    this.onPaint(performance.now() - started);
  }

  private followMap(): void {
    this.follow(this._map.getZoom(), this._map.getPixelOrigin());
  }

  /** Lays the canvas where its part of the world is at a zoom and pixel origin. */
  private follow(zoom: number, pixelOrigin: Point): void {
    if (this.place === null) return;
    const scale = scaleOfZoom(zoom);
    const corner = point(this.place.left * scale, this.place.top * scale).subtract(pixelOrigin);
    DomUtil.setTransform(this.painter.element, corner, scale / this.place.scale);
  }

  /** The pixel origin that Leaflet will use for a centre and zoom. */
  private pixelOriginAt(center: LatLng, zoom: number): Point {
    const map = this._map;
    const mapPane = map.getPane('mapPane');
    const panned = mapPane === undefined ? point(0, 0) : DomUtil.getPosition(mapPane);
    return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panned).round();
  }

  private showsEdge(): boolean {
    if (this.place === null || this.place.scale !== scaleOfZoom(this._map.getZoom())) return false;
    const windowBounds = this._map.getPixelBounds();
    const { left, top, scale, width, height } = this.place;
    const [min, max] = [windowBounds.getTopLeft(), windowBounds.getBottomRight()];
    return (
      min.x < left * scale ||
      min.y < top * scale ||
      max.x > left * scale + width ||
      max.y > top * scale + height
    );
  }
}
