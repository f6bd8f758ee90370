import type { Map as LeafletMap } from 'leaflet';
import { latLng } from 'leaflet';
import { isGliding } from './leaflet-map';
import type { AtlasMapCallbacks, MapPosition, MoveCause } from './map-interface';
import { viewOf, worldOfLatLng } from './world-point';

/** Tells who moves a map, and where to. A map moves on a person's behalf unless it was told to by the program. */
export class MoveWatch {
  private cause: MoveCause = 'person';
  private moving = false;
  /** A glide that the program has asked for begins on the next frame. */
  private awaited = false;
  private settledCount = 0;

  constructor(
    private readonly map: LeafletMap,
    private readonly callbacks: Pick<AtlasMapCallbacks, 'onMove' | 'onViewChange'>,
  ) {
    map.on('movestart', () => {
      this.moving = true;
      this.awaited = false;
    });
    map.on('move', () => this.tellStep(() => viewOf(map), false));
    map.on('zoomanim', ({ center, zoom }) => {
      const [x, y] = worldOfLatLng(latLng(center));
      this.tellStep(() => ({ x, y, zoom }), true);
    });
    map.on('moveend', () => this.settle());
  }

  /** Moves the map by the program, at once or in a glide. */
  byProgram(glides: boolean, move: () => void): void {
    const { awaited, settledCount } = this;
    this.cause = 'program';
    move();
    this.awaited = glides
      ? this.settledCount === settledCount && !this.moving && !isGliding(this.map)
      : awaited;
    if (!glides) this.forgetCause();
  }

  private tellStep(positionOf: () => MapPosition, gliding: boolean): void {
    this.callbacks.onMove?.(positionOf(), { cause: this.cause, gliding });
  }

  private settle(): void {
    this.moving = false;
    this.settledCount += 1;
    this.callbacks.onViewChange?.(viewOf(this.map), this.cause);
    this.forgetCause();
  }

  /**
   * Leaflet may answer `moveend` with a movement back into the map's limits, and ends a glide even if the map has been
   * set elsewhere meanwhile: both have the same cause.
   */
  private forgetCause(): void {
    queueMicrotask(() => {
      if (!this.moving && !this.awaited && !isGliding(this.map)) this.cause = 'person';
    });
  }
}
