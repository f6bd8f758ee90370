import type { Geometry } from 'geojson';

/** What may be changed, in the order of a report. */
export const repairKinds = [
  'ring closed',
  'repeated vertex dropped',
  'ring rewound',
  'short ring dropped',
  'sliver dropped',
  'self-intersection resolved',
  'self-touch split',
  'hole outside made a part',
  'hole inside a hole dropped',
  'crossing hole cut out',
  'overlapping parts merged',
  'collection made one area',
  'point or line beside an area dropped',
] as const;

export type RepairKind = (typeof repairKinds)[number];

/** What is noticed and left as it is. */
export type Finding =
  | 'no geometry'
  | 'not an area'
  | 'crosses the antimeridian'
  | 'surrounds a pole'
  | 'outside the world'
  | 'not numbers'
  | 'nothing with an area'
  | 'too tangled to resolve';

export interface Repair {
  readonly kind: RepairKind;
  readonly count: number;
}

export interface RepairedGeometry {
  /** null only where none was given. What cannot be repaired is given back as it was. */
  readonly geometry: Geometry | null;
  /** By kind, in the order of {@link repairKinds}; empty when nothing was changed. */
  readonly repairs: readonly Repair[];
  readonly findings: readonly Finding[];
  /** In m² on the sphere (see `squareMetres`), of the rings as given, after unclosed ones are closed. */
  readonly areaBefore: number;
  /** In m²; the same number as before where nothing was changed. */
  readonly areaAfter: number;
  /** False for geometry that is missing or stays broken. Geometry around a pole or the antimeridian is valid. */
  readonly valid: boolean;
}

const harmless: ReadonlySet<Finding> = new Set([
  'not an area',
  'crosses the antimeridian',
  'surrounds a pole',
]);

/** Whether geometry with these findings can be used as it is. */
export const isUsable = (findings: readonly Finding[]): boolean =>
  findings.every((finding) => harmless.has(finding));

/** Counts repairs by kind. */
export class RepairCounter {
  readonly #counts = new Map<RepairKind, number>();

  add(kind: RepairKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  list(): readonly Repair[] {
    return repairKinds.flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
  }
}
