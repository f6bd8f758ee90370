import type { LatLng, LeafletEventHandlerFnMap, Map as LeafletMap, Point } from 'leaflet';
import { DomUtil, Layer, point } from 'leaflet';
import type { Insets } from './map-interface';
import { coveredBoxes } from './covered-boxes';
import type { PaintRequest } from './paint-job';
import type { ScenePainter } from './scene-painter';
import { levelOfZoom, scaleOfZoom } from './view';

/** The canvas is larger than the window by this share of it on each side, so that a short pan shows no edge. */
const padding = 0.15;

/** A map that is moved in steps rests once no step has come for so long. */
const restMilliseconds = 80;

/** Where the painted canvas lies: its top left corner in world coordinates, its scale and its size. */
interface PaintedPlace {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** How long painting took, in milliseconds of script. */
export interface PaintTimes {
  readonly total: number;
  /** The most in one frame. */
  readonly longest: number;
}

/**
 * The Leaflet layer that carries the painter's canvases. While the map moves it moves or scales them; once the map
 * has settled, or a pan has come to the canvas's edge, it has them painted anew, some in each frame. A painting that
 * has begun is completed before the next begins, unless the zoom has changed: so even a map that never rests is
 * painted.
 */
export class PainterLayer extends Layer {
  private place: PaintedPlace | null = null;
  private frame: number | null = null;
  private zooming = false;
  private wanted = false;
  private patient = false;
  private timer: number | undefined;
  private times: PaintTimes = { total: 0, longest: 0 };
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private readonly events: LeafletEventHandlerFnMap = {
    zoomanim: (event) => {
      this.zooming = true;
      this.painter.abandon();
      this.follow(event.zoom, this.pixelOriginAt(event.center, event.zoom));
    },
    zoom: () => this.followMap(),
    move: () => {
      this.followMap();
      if (this.place?.scale === scaleOfZoom(this._map.getZoom()) && !this.covers()) this.requestPaint();
    },
    viewreset: () => this.followMap(),
    moveend: () => {
      this.zooming = false;
      if (this.patient && this.covers()) this.requestPaintLater();
      else this.requestPaint();
    },
  };

  constructor(
    private readonly painter: ScenePainter,
    private readonly onPaint: (times: PaintTimes) => void,
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
    window.clearTimeout(this.timer);
    this.painter.abandon();
    this.painter.element.remove();
    return this;
  }

  /** Whether what is painted is all that was asked for. */
  get isAtRest(): boolean {
    return this.frame === null && this.timer === undefined && !this.zooming && !this.wanted;
  }

  /** Says what of the window is covered, to be left free by labels. */
  setInsets(insets: Insets): void {
    this.insets = insets;
    this.requestPaint();
  }

  /** Paints from the next frame on, or when a zoom has ended its glide. */
  requestPaint(): void {
    if (this.painter.element.parentElement === null) return;
    this.wanted = true;
    this.frame ??= requestAnimationFrame((frame) => this.paintFrame(frame));
  }

  /** Moves the map in a step that more are likely to follow, so that painting can wait while nothing is missing. */
  moveInSteps(move: () => void): void {
    this.patient = true;
    move();
    this.patient = false;
  }

  private requestPaintLater(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      this.requestPaint();
    }, restMilliseconds);
  }

  private paintFrame(frame: number): void {
    this.frame = null;
    if (this.zooming) return;
    const started = performance.now();
    const pending = this.painter.pending;
    if (this.wanted && (pending === null || pending.view.scale !== scaleOfZoom(this._map.getZoom()))) {
      this.wanted = false;
      const request = this.makeRequest();
      if (request !== null) this.painter.begin(request);
      this.times = { total: 0, longest: 0 };
    }
    const request = this.painter.pending;
    const complete = this.painter.proceed(frame);
    if (complete && request !== null) this.place = placeOf(request);
    this.followMap();
    const spent = performance.now() - started;
    this.times = { total: this.times.total + spent, longest: Math.max(this.times.longest, spent) };
    if (complete) this.onPaint(this.times);
    if (this.wanted || this.painter.pending !== null) {
      this.frame ??= requestAnimationFrame((next) => this.paintFrame(next));
    }
  }

  /** What to paint for the window as it is; null while it has no size. */
  private makeRequest(): PaintRequest | null {
    const map = this._map;
    const size = map.getSize();
    if (size.x === 0 || size.y === 0) return null;
    const scale = scaleOfZoom(map.getZoom());
    const margin = point(Math.round(size.x * padding), Math.round(size.y * padding));
    const windowCorner = map.containerPointToLayerPoint([0, 0]).round();
    const corner = map.getPixelOrigin().add(windowCorner).subtract(margin);
    const [width, height] = [size.x + 2 * margin.x, size.y + 2 * margin.y];
    const [offsetX, offsetY] = [-corner.x, -corner.y];
    const pixelRatio = window.devicePixelRatio;
    return {
      view: { scale, offsetX, offsetY, width, height },
      level: levelOfZoom(map.getZoom(), pixelRatio),
      pixelRatio,
      window: {
        scale,
        offsetX: offsetX - margin.x,
        offsetY: offsetY - margin.y,
        width: size.x,
        height: size.y,
      },
      obstacles: coveredBoxes(this.insets, size.x, size.y),
    };
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

  /** Whether what is painted has the window's scale and fills it. */
  private covers(): boolean {
    if (this.place?.scale !== scaleOfZoom(this._map.getZoom())) return false;
    const windowBounds = this._map.getPixelBounds();
    const { left, top, scale, width, height } = this.place;
    const [min, max] = [windowBounds.getTopLeft(), windowBounds.getBottomRight()];
    return (
      min.x >= left * scale &&
      min.y >= top * scale &&
      max.x <= left * scale + width &&
      max.y <= top * scale + height
    );
  }
}

function placeOf({ view }: PaintRequest): PaintedPlace {
  const { scale, offsetX, offsetY, width, height } = view;
  return { left: -offsetX / scale, top: -offsetY / scale, scale, width, height };
}
