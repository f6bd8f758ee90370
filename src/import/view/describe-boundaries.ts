import type { Geometry, Position } from 'geojson';
import { attributeText, boundaryUnitsOf } from '../joins/join-unit';
import type { ChosenUse } from '../plan/chosen-use';
import type { PlannedBoundaries, PlannedDistrict } from '../plan/import-plan';
import { boundaryIdOf } from '../joins/join-unit';
import type { RawBoundaries } from '../../formats/reading/raw';
import type { BoundariesView, BoundaryFileView } from './import-view';
import { cutText, listedItems } from './cut';
import { remember } from '../../core/remember';
import { words } from '../../words/words';

const sampleCount = 3;
const sampledFeatures = 50;
const mostAttributes = 500;

/** A file of boundaries as it was read, and what it is used for. */
export function describeBoundaryFile(
  { raw, use, field, id }: ChosenUse,
  district: PlannedDistrict | null,
): BoundaryFileView {
  const { file, layer, format, features, coordinateSystem } = raw;
  const isDistrict = use === 'district' && district?.file === file;
  return {
    file,
    layer,
    format,
    featureCount: features.length,
    use,
    field,
    feature: isDistrict ? id : null,
    features: isDistrict ? district.choices.slice(0, listedItems) : [],
    coordinateSystem,
    attributes: describeAttributes(features),
  };
}

function describeAttributes(features: RawBoundaries['features']): BoundaryFileView['attributes'] {
  const samples = new Map<string, Set<string>>();
  for (const { attributes } of features.slice(0, sampledFeatures)) {
    for (const [name, value] of Object.entries(attributes)) {
      const known = samples.get(name) ?? new Set<string>();
      samples.set(name, known);
      const text = cutText(attributeText(value));
      if (text !== '' && known.size < sampleCount) known.add(text);
    }
  }
  return [...samples].slice(0, mostAttributes).map(([name, texts]) => ({ name, samples: [...texts] }));
}

/** The boundaries that are imported, with what was repaired. */
export function describeBoundaries({ raw, repairs, field, fieldChoices }: PlannedBoundaries): BoundariesView {
  const ids = field === null ? [] : boundaryUnitsOf(raw, field).map(boundaryIdOf);
  return {
    file: raw.file,
    featureCount: raw.features.length,
    field,
    fieldChoices: fieldChoices.map(({ field: name, distinct, filled, best }) => ({
      field: name,
      distinct,
      filled,
      rate: best.rate,
    })),
    bounds: boundsOf(raw),
    repairs: {
      repairedCount: repairs.repairedCount,
      kinds: repairs.repairs.map(({ kind, count }) => ({ title: words.repair(kind), count })),
      withoutGeometry: repairs.withoutGeometry.length,
      invalid: repairs.invalid.length,
      areaBefore: finite(repairs.areaBefore),
      areaAfter: finite(repairs.areaAfter),
      items: repairs.features.slice(0, listedItems).map((feature) => ({
        id: ids[feature.index] ?? `feature ${feature.index + 1}`,
        detail: [
          ...feature.repairs.map(({ kind, count }) => `${words.repair(kind)}: ${count}`),
          ...feature.findings.map((finding) => words.finding(finding)),
        ].join('; '),
      })),
      itemCount: repairs.features.length,
    },
  };
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

type Bounds = readonly [number, number, number, number];

const boundsOf = remember((raw: RawBoundaries): Bounds | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = ([x = NaN, y = NaN]: Position): void => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  };
  for (const { geometry } of raw.features) if (geometry !== null) visitPositions(geometry, visit);
  return west <= east ? [west, south, east, north] : null;
});

function visitPositions(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const inner of geometry.geometries) visitPositions(inner, visit);
    return;
  }
  visitNested(geometry.coordinates, visit);
}

type Nested = Position | readonly Nested[];

function visitNested(value: Nested, visit: (position: Position) => void): void {
  if (isPosition(value)) visit(value);
  else for (const inner of value) visitNested(inner, visit);
}

const isPosition = (value: Nested): value is Position => typeof value[0] === 'number';
