import { hasLayerContents } from '../../document/layers/pack-layers';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { mapUnits, type MapUnit } from './map-choice';

/** Refuses a unit of which the pack has none; the error names those that it has. */
export function checkUnit(pack: Pack, unit: MapUnit): Result<MapUnit> {
  if (hasLayerContents(pack, unit)) return succeed(unit);
  const units = mapUnits.filter((each) => hasLayerContents(pack, each));
  return fail('option', `--unit ${unit}: this pack has no ${unit}; it has ${units.join(' and ')}.`);
}
