import type { Place } from '../../app/place-list/place';

/** Entries that are shown at once, the active one in the middle where there is room. */
const shown = 5;

export interface ShownOption {
  readonly place: Place;
  readonly index: number;
}

/** The few entries around the active one: a pack may have thousands, of which the rest needs no element. */
export function optionsAround(places: readonly Place[], active: number): readonly ShownOption[] {
  const first = Math.max(0, Math.min(active - Math.floor(shown / 2), places.length - shown));
  return places.slice(first, first + shown).map((place, step) => ({ place, index: first + step }));
}
