import type { LeafletMouseEvent, Map as LeafletMap, Point } from 'leaflet';
import type { UnitReference } from '../../core/pack';
import { sameReference } from './find-feature';
import type { AtlasMapCallbacks } from './map-interface';

/** What is at a point of the map's container. */
export type FindAt = (place: Point) => UnitReference | null;

/** Turns Leaflet's pointer events into hovering (at most once a frame) and selecting. */
export class MapPointer {
  private frame: number | null = null;
  private place: Point | null = null;
  private hovered: UnitReference | null = null;

  constructor(
    private readonly map: LeafletMap,
    private readonly findAt: FindAt,
    private readonly callbacks: Pick<AtlasMapCallbacks, 'onHover' | 'onSelect'>,
  ) {
    map.on('mousemove', (event) => this.moveTo(isOverControl(event) ? null : event.containerPoint));
    map.on('mouseout', () => this.moveTo(null));
    map.on('movestart', () => this.moveTo(null));
    map.on('click', (event) => {
      if (!isOverControl(event)) callbacks.onSelect(findAt(event.containerPoint));
    });
  }

  /** Forgets what is hovered and stops. */
  destroy(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private moveTo(place: Point | null): void {
    this.place = place;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.report();
    });
  }

  private report(): void {
    const place = this.place;
    const found = place === null ? null : this.findAt(place);
    if (found === null && this.hovered === null) return;
    const changed = !sameReference(found, this.hovered);
    this.hovered = found;
    if (changed) this.map.getContainer().classList.toggle('atlas-map--pointing', found !== null);
    this.callbacks.onHover(found, { x: place?.x ?? 0, y: place?.y ?? 0 });
  }
}

function isOverControl(event: LeafletMouseEvent): boolean {
  const { target } = event.originalEvent;
  return target instanceof Element && target.closest('.leaflet-control') !== null;
}
