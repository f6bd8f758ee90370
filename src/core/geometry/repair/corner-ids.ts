import type { Position } from 'geojson';

/**
 * Whole numbers for corners, from 0, the same for the same place. Texts of coordinates would do as well, but writing
 * them takes most of the time of an overlay.
 */
export class CornerIds {
  readonly #columns = new Map<number, Map<number, number>>();
  #count = 0;

  idOf([x = 0, y = 0]: Position): number {
    const column = this.#columns.get(x) ?? new Map<number, number>();
    this.#columns.set(x, column);
    const known = column.get(y);
    if (known !== undefined) return known;
    const id = this.#count;
    this.#count += 1;
    column.set(y, id);
    return id;
  }
}

/** A set of corners. */
export class CornerSet {
  readonly #columns = new Map<number, Set<number>>();

  constructor(corners: readonly Position[]) {
    for (const [x = 0, y = 0] of corners) {
      const column = this.#columns.get(x);
      if (column === undefined) this.#columns.set(x, new Set([y]));
      else column.add(y);
    }
  }

  has([x = 0, y = 0]: Position): boolean {
    return this.#columns.get(x)?.has(y) === true;
  }
}
