import type { Geometry, Position } from 'geojson';
import type { ImportPlan } from '../../../src/import/plan/import-plan';
import type { RawBoundaries, RawTable } from '../../../src/formats/reading/raw';
import { expectThat } from './expectation';

export function positionsOf(geometry: Geometry | null): readonly Position[] {
  if (geometry === null) return [];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.coordinates.flat(2);
}

/** Positions on the Earth, features in their order, values that a pack can hold. */
export function checkBoundaries({ file, features }: RawBoundaries): void {
  features.forEach((feature, index) => {
    const told = () => `${file}, feature ${index + 1}: ${JSON.stringify(feature).slice(0, 600)}`;
    expectThat(feature.index === index, () => `Its position is wrong: ${told()}`);
    for (const [x = NaN, y = NaN] of positionsOf(feature.geometry)) {
      expectThat(Math.abs(x) <= 360 && Math.abs(y) <= 90, () => `Not on the Earth: ${x}, ${y}; ${told()}`);
    }
    for (const value of Object.values(feature.attributes)) {
      const isPlain = value === null || ['string', 'boolean'].includes(typeof value);
      expectThat(isPlain || Number.isFinite(value), () => `A value that is none: ${told()}`);
    }
  });
}

export function checkTable({ file, header, rows, rowNumbers }: RawTable): void {
  expectThat(
    rows.every((row) => row.length === header.length && row.every((cell) => typeof cell === 'string')),
    () => `${file}: a row is not as long as the header`,
  );
  expectThat(
    rowNumbers.length === rows.length && rowNumbers.every((row, index) => row > (rowNumbers[index - 1] ?? 0)),
    () => `${file}: rows have no numbers or not in their order`,
  );
}

/** Every feature is still there after the repair, without geometry only where the summary says so. */
export function checkRepairs({ boundaries, contents }: ImportPlan): void {
  if (boundaries === null) return;
  const { raw, repairs } = boundaries;
  const before = contents.boundaries.find(({ file, layer }) => file === raw.file && layer === raw.layer);
  expectThat(
    before?.features.length === raw.features.length && repairs.featureCount === raw.features.length,
    () => `${raw.file}: features were lost in the repair`,
  );
  raw.features.forEach(({ geometry }, index) => {
    const had = before?.features[index]?.geometry ?? null;
    expectThat(
      had === null || geometry !== null,
      () => `${raw.file}, feature ${index + 1}: its geometry was lost`,
    );
    expectThat(
      had !== null || repairs.withoutGeometry.includes(index),
      () => `${raw.file}, feature ${index + 1}: nothing says that it has no geometry`,
    );
    for (const position of positionsOf(geometry)) {
      expectThat(
        position.every(Number.isFinite),
        () => `${raw.file}, feature ${index + 1}: repaired to ${String(position)}`,
      );
    }
  });
  expectThat(
    Number.isFinite(repairs.areaAfter),
    () => `${raw.file}: the repaired area is ${repairs.areaAfter}`,
  );
}

/** Every row of returns below its header is in a unit, a total row, a misfit or a disagreement. */
export function checkRows({ tables }: ImportPlan): void {
  for (const { raw, read, key, mapping } of tables) {
    if (read === null) continue;
    const told = new Set([
      ...[...read.units, ...read.totalRows].flatMap(({ rows }) => rows),
      ...read.misfits.map(({ row }) => row),
      ...read.disagreements.map(({ row }) => row),
    ]);
    const lost = raw.rowNumbers.slice(mapping?.headerRow ?? 0).filter((row) => !told.has(row));
    expectThat(
      lost.length === 0 || read.notes.length > 0,
      () => `${key}: rows ${lost.slice(0, 5).join(', ')} are in no unit and in no list`,
    );
  }
}
