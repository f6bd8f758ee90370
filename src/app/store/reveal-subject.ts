import type { Pack } from '../../core/pack';
import type { MapSpec } from '../../document/layers/map-spec';
import type { Subject } from './state';
import { editLayer, findLayer } from '../../document/layers/edit-layer';
import { fillBy } from '../../document/layers/fill-unit';

/**
 * The spec with the layer shown that draws a subject; the same spec where it is shown already or nothing draws it.
 * Precincts and tracts take over the filling of the map, because one would hide the other.
 */
export function revealSubject(pack: Pack, spec: MapSpec, subject: Subject): MapSpec {
  const isHidden = (id: 'precincts' | 'tracts' | 'neighborhoods'): boolean =>
    findLayer(spec, id)?.visible === false;
  switch (subject.unit) {
    case 'precinct area':
      return isHidden('precincts') ? fillBy(pack, spec, 'precincts') : spec;
    case 'tract':
      return isHidden('tracts') ? fillBy(pack, spec, 'tracts') : spec;
    case 'neighborhood':
      return isHidden('neighborhoods') ? editLayer(spec, 'neighborhoods', { visible: true }) : spec;
    case 'district':
    case 'reporting unit':
      return spec;
  }
}
