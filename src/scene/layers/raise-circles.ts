import { measureOfLayer } from '../../document/layers/election-layers';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { BuiltLayer } from './layer-context';

/** The layers with circles moved over the last layer that fills areas: beneath it nobody would see them. */
export function raiseCircles(built: readonly BuiltLayer[]): readonly BuiltLayer[] {
  const circles = built.find(({ layer }) => isCircles(layer));
  const lastFill = built.findLast(({ layer }) => !isCircles(layer) && measureOfLayer(layer) !== null);
  if (circles === undefined || lastFill === undefined) return built;
  if (built.indexOf(circles) > built.indexOf(lastFill)) return built;
  return built
    .filter((each) => each !== circles)
    .flatMap((each) => (each === lastFill ? [each, circles] : [each]));
}

const isCircles = (layer: LayerSpec): boolean => layer.id === 'precincts' && layer.symbol === 'points';
