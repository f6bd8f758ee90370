import type { Pack } from '../../core/pack';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { fillBy, fillUnitOf } from '../../document/layers/fill-unit';
import type { MapSide } from './comparison-state';

const sides = ['left', 'right', 'change'] as const satisfies readonly MapSide[];

/**
 * The comparison with one of its maps edited. What is no measure follows on the other maps, so that they stay
 * comparable: context layers, order, outlines and names of neighborhoods, patterns, and whether votes fill precincts
 * or neighborhoods.
 */
export function editMap(
  pack: Pack,
  comparison: ComparisonSpec,
  side: MapSide,
  edited: MapSpec,
): ComparisonSpec {
  const before = comparison[side];
  if (before === edited) return comparison;
  const maps = sides.map((each) => [
    each,
    each === side ? edited : followMap(pack, comparison[each], before, edited),
  ]);
  return { ...comparison, ...(Object.fromEntries(maps) as Pick<ComparisonSpec, MapSide>) };
}

function followMap(pack: Pack, map: MapSpec, before: MapSpec, edited: MapSpec): MapSpec {
  const unit = fillUnitOf(edited);
  const changesUnit = unit !== fillUnitOf(before) && unit !== null && unit !== 'tracts';
  const filled = changesUnit && fillUnitOf(map) !== 'tracts' ? fillBy(pack, map, unit) : map;
  const layers = edited.layers.map((layer) => {
    const own = filled.layers.find(({ id }) => id === layer.id);
    return own === undefined ? layer : followLayer(own, layer);
  });
  return { ...filled, patterns: edited.patterns, layers };
}

function followLayer(own: LayerSpec, edited: LayerSpec): LayerSpec {
  if (own.id === 'precincts' || own.id === 'tracts') return own;
  if (own.id !== 'neighborhoods' || edited.id !== 'neighborhoods') return edited;
  const { outline, labels } = edited;
  const isFilled = own.fill !== null || edited.fill !== null;
  return { ...own, outline, labels, visible: isFilled ? own.visible : edited.visible };
}
