import type { Geometry } from 'geojson';

/** What was changed, in the words of a report. */
export const repairTitles = {
  'ring closed': 'Rings closed',
  'repeated vertex dropped': 'Repeated vertices dropped',
  'ring rewound': 'Rings that turned against the others of the file turned round',
  'short ring dropped': 'Rings with fewer than three corners dropped',
  'sliver dropped': 'Rings without area dropped',
  'self-intersection resolved': 'Rings that cross themselves resolved',
  'self-touch split': 'Rings that touch themselves split',
  'hole outside made a part': 'Holes outside of their outer ring made parts of their own',
  'hole inside a hole dropped': 'Holes inside of holes dropped',
  'crossing hole cut out': 'Holes that cross or share a border cut out',
  'overlapping parts merged': 'Parts that overlap or share a border merged',
  'collection made one area': 'Collections made one area',
  'point or line beside an area dropped': 'Points and lines beside an area dropped',
} as const;

export type RepairKind = keyof typeof repairTitles;

/** What was noticed and left as it is, in the words of a report. */
export const findingTitles = {
  'no geometry': 'No geometry',
  'not an area': 'Points or lines, not an area',
  'crosses the antimeridian': 'Crosses the antimeridian; kept as it is',
  'surrounds a pole': 'Surrounds or touches a pole; kept as it is',
  'outside the world': 'Coordinates outside of the world; kept as it is',
  'not numbers': 'Coordinates that are not numbers; kept as it is',
  'nothing with an area': 'No ring has an area; kept as it is',
  'too tangled to resolve': 'Crosses itself too often or in a way that could not be resolved; kept as it is',
} as const;

export type Finding = keyof typeof findingTitles;

export interface Repair {
  readonly kind: RepairKind;
  readonly count: number;
}

export interface RepairedGeometry {
  /** null only where none was given. What cannot be repaired is given back as it was. */
  readonly geometry: Geometry | null;
  /** By kind, in the order of {@link repairTitles}; empty when nothing was changed. */
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
    return (Object.keys(repairTitles) as RepairKind[]).flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
  }
}
