import { openingContest } from '../../core/election/opening-contest';
import type { Pack } from '../../core/pack';
import type { LayerId } from './layer-schema';
import type { MapSpec } from './map-spec';
import type { ElectionMeasure } from '../measures/measure-schema';
import { marginOf } from '../measures/usual-measures';
import { editLayer, findLayer } from './edit-layer';
import { leadingMeasure } from './leading-measure';

/** The unit whose areas carry the map's colour. */
export type FillUnit = 'precincts' | 'neighborhoods' | 'tracts';

/** The unit that fills the map, the topmost where several do; null when none does. */
export function fillUnitOf(spec: MapSpec): FillUnit | null {
  for (const layer of [...spec.layers].reverse()) {
    if (!layer.visible) continue;
    if (layer.id === 'precincts' && layer.symbol === 'areas') return 'precincts';
    if (layer.id === 'neighborhoods' && layer.fill !== null) return 'neighborhoods';
    if (layer.id === 'tracts') return 'tracts';
  }
  return null;
}

/** The spec with the map filled by one unit alone; precincts drawn as points stay, and so does everything else. */
export function fillBy(pack: Pack, spec: MapSpec, unit: FillUnit): MapSpec {
  const neighborhoods = findLayer(spec, 'neighborhoods');
  const precincts = findLayer(spec, 'precincts');
  const filled = unit === 'neighborhoods';
  const measure = neighborhoods?.fill ?? leadingMeasure(spec) ?? firstMeasure(pack);
  const showsPoints = precincts?.visible === true && precincts.symbol === 'points';
  const withTracts = editLayer(spec, 'tracts', { visible: unit === 'tracts' });
  const withPrecincts = editLayer(
    withTracts,
    'precincts',
    unit === 'precincts' ? { visible: true, symbol: 'areas' } : { visible: showsPoints },
  );
  return editLayer(withPrecincts, 'neighborhoods', {
    visible: filled || (neighborhoods?.visible ?? false),
    fill: filled ? measure : null,
  });
}

/**
 * The spec with a layer shown or hidden. Tracts shown beneath precinct areas would not be seen, so the precincts turn
 * into points over them.
 */
export function showLayer(spec: MapSpec, id: LayerId, visible: boolean): MapSpec {
  const shown = editLayer(spec, id, { visible });
  const precincts = findLayer(shown, 'precincts');
  const covers = precincts?.visible === true && precincts.symbol === 'areas';
  return id === 'tracts' && visible && covers ? editLayer(shown, 'precincts', { symbol: 'points' }) : shown;
}

function firstMeasure(pack: Pack): ElectionMeasure | null {
  const contest = openingContest(pack.contests)?.contest.id;
  return contest === undefined ? null : marginOf(contest);
}
