import { classBreaks } from '../../core/classify/class-breaks';
import { unitsOfKind } from '../../core/election/voting-units';
import type { Pack } from '../../core/pack';
import { electionLayers, mainLayer } from '../layers/election-layers';
import type { Classification } from '../measures/classification';
import { isElectionMeasure } from '../measures/measure-kinds';
import type { ElectionMeasure } from '../measures/measure-schema';
import { measureOf } from '../measures/measures';
import type { LayerSpecOf } from '../layers/layer-schema';
import type { MapSpec } from '../layers/map-spec';
import { defaultClassification } from '../measures/default-classification';
import { electionValueOf } from '../measures/unit-value';

type ElectionLayer = LayerSpecOf<'precincts'> | LayerSpecOf<'neighborhoods'>;

/**
 * The two specs with the same class breaks, made of the values of both, where both are about the same kind of number:
 * so that equal colours mean equal numbers. Otherwise, and for ranks whose usual classes are the same everywhere, the
 * specs as they are.
 */
export function withCommonScale(pack: Pack, left: MapSpec, right: MapSpec): readonly [MapSpec, MapSpec] {
  const one = electionLayerOf(left);
  const other = electionLayerOf(right);
  if (one === null || other === null || one.layer.id !== other.layer.id) return [left, right];
  const family = familyOf(one.measure);
  if (family === null || family !== familyOf(other.measure)) return [left, right];
  const chosen = commonChoice(one.layer.classification, other.layer.classification);
  if (chosen === undefined || (measureOf(one.measure).scale === 'rank' && chosen === null))
    return [left, right];
  const classification = commonClasses(pack, [one, other], chosen);
  if (classification === null) return [left, right];
  return [
    withClasses(left, one.layer.id, classification),
    withClasses(right, other.layer.id, classification),
  ];
}

/**
 * The spec with the same class breaks for precincts and neighborhoods where both are shown by the same kind of number
 * and left to the usual classes, so that equal colours mean equal numbers on one map, too. Sums and ranks stay apart.
 */
export function withOneScale(pack: Pack, spec: MapSpec): MapSpec {
  const shown = electionLayers(spec).flatMap(({ layer, measure }) =>
    layer.id === 'precincts' || layer.id === 'neighborhoods' ? [{ layer, measure }] : [],
  );
  const [one, other] = shown;
  if (one === undefined || other === undefined) return spec;
  const { scale, isSum } = measureOf(one.measure);
  const family = familyOf(one.measure);
  if (family === null || scale === 'rank' || isSum || family !== familyOf(other.measure)) return spec;
  if (one.layer.classification !== null || other.layer.classification !== null) return spec;
  const classification = commonClasses(pack, [one, other], null);
  return classification === null
    ? spec
    : withClasses(withClasses(spec, one.layer.id, classification), other.layer.id, classification);
}

interface ShownLayer {
  readonly layer: ElectionLayer;
  readonly measure: ElectionMeasure;
}

/** Class breaks made of the values of two layers, in the way that is chosen or usual; null where there are none. */
function commonClasses(
  pack: Pack,
  shown: readonly [ShownLayer, ShownLayer],
  chosen: Classification | null,
): Classification | null {
  const values = shown.flatMap(({ layer, measure }) => numbersOf(pack, measure, layer.id, layer.floor));
  if (values.length === 0) return null;
  const breaks = [...classBreaks(values, chosen ?? defaultClassification(shown[0].measure, values))];
  return breaks.length === 0 ? null : { method: 'custom', classCount: breaks.length + 1, breaks };
}

function electionLayerOf(spec: MapSpec): ShownLayer | null {
  const main = mainLayer(spec);
  if (main === undefined || !isElectionMeasure(main.measure)) return null;
  const { layer, measure } = main;
  return layer.id === 'precincts' || layer.id === 'neighborhoods' ? { layer, measure } : null;
}

const familyOf = (measure: ElectionMeasure): string | null => measureOf(measure).family(measure);

/** The classification that both sides can use; null: both leave it open; undefined: they chose differently. */
function commonChoice(
  one: Classification | null,
  other: Classification | null,
): Classification | null | undefined {
  return JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
}

/** The values of a measure in all units of a layer that have one. */
export function numbersOf(
  pack: Pack,
  measure: ElectionMeasure,
  layerId: ElectionLayer['id'],
  floor: number,
): readonly number[] {
  const unit = layerId === 'precincts' ? 'precinct area' : 'neighborhood';
  return unitsOfKind(pack, unit).flatMap(({ id }) => {
    const value = electionValueOf(pack, measure, { unit, id }, floor);
    return value.kind === 'number' ? [value.value] : [];
  });
}

const withClasses = (spec: MapSpec, id: ElectionLayer['id'], classification: Classification): MapSpec => ({
  ...spec,
  layers: spec.layers.map((layer) => (layer.id === id ? { ...layer, classification } : layer)),
});
