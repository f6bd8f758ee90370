import type { Subject } from '../store/state';

/** One entry of the list of places. */
export interface Place {
  /** Unique in its list. */
  readonly id: string;
  readonly subject: Subject;
  readonly name: string;
  /** Why it is not on the map; null for what is. */
  readonly whyNotPlaced: string | null;
  /** The middle of its area in world coordinates; null for what is not on the map. */
  readonly point: readonly [x: number, y: number] | null;
}

export type Direction = 'north' | 'east' | 'south' | 'west';
