import type { Map as LeafletMap } from 'leaflet';
import { latLng } from 'leaflet';
import type { AtlasMapCallbacks, MapPosition, MoveCause } from './map-interface';
import { viewOf, worldOfLatLng } from './world-point';

/** Tells who moves a map, and where to. A map moves on a person's behalf unless it was told to by the program. */
export class MoveWatch {
  private cause: MoveCause = 'person';
  private moving = false;

  constructor(
    private readonly map: LeafletMap,
    private readonly callbacks: Pick<AtlasMapCallbacks, 'onMove' | 'onViewChange'>,
  ) {
    map.on('movestart', () => (this.moving = true));
    map.on('move', () => this.tellStep(viewOf(map), false));
    map.on('zoomanim', ({ center, zoom }) => {
      const [x, y] = worldOfLatLng(latLng(center));
      this.tellStep({ x, y, zoom }, true);
    });
    map.on('moveend', () => this.settle());
  }

  /** Moves the map by the program. Every glide ends with `moveend`; a movement at once may end without one. */
  byProgram(glides: boolean, move: () => void): void {
    this.cause = 'program';
    move();
    if (!glides) this.forgetCause();
  }

  private tellStep(position: MapPosition, gliding: boolean): void {
    this.callbacks.onMove?.(position, { cause: this.cause, gliding });
  }

  private settle(): void {
    this.moving = false;
    this.callbacks.onViewChange?.(viewOf(this.map), this.cause);
    this.forgetCause();
  }

  /** Leaflet may answer `moveend` with a movement back into the map's limits: that one has the same cause. */
  private forgetCause(): void {
    queueMicrotask(() => {
      if (!this.moving) this.cause = 'person';
    });
  }
}
