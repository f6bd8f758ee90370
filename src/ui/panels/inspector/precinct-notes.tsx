import type { ReactNode } from 'react';
import { precinctsOfArea, reasonNotPlaced } from '../../../app/inspect/describe-subject';
import type { Pack } from '../../../core/pack';
import { approximateMethod } from '../../../scene/stamp/approximate-method';
import { formatVotes } from '../../../words/format';

/** What a precinct's area is worth: how it was drawn, where its location comes from, and who shares it. */
export function PrecinctNotes({ pack, areaId }: { readonly pack: Pack; readonly areaId: string }): ReactNode {
  const area = pack.precinctAreas.find((each) => each.id === areaId);
  if (area === undefined) return null;
  const precincts = precinctsOfArea(pack, area);
  return (
    <div className="notes">
      {precincts.length > 1 ? (
        <p>
          These {formatVotes(precincts.length)} precincts have one location; the area sums their votes and
          splits nothing.
        </p>
      ) : null}
      {area.approximate ? (
        <p>
          <strong>Approximate area.</strong> {approximateMethod(pack)}
        </p>
      ) : null}
      <ul>
        {precincts.map((precinct) => (
          <li key={precinct.id}>
            {precincts.length > 1 ? <span className="code">{precinct.id} </span> : 'Location: '}
            {precinct.method}
            {precinct.accuracyMetres === null ? '' : `, ±${formatVotes(precinct.accuracyMetres)} m`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why a reporting unit is in the totals and not on the map. */
export function UnplacedNotes({ pack, unitId }: { readonly pack: Pack; readonly unitId: string }): ReactNode {
  const reason = reasonNotPlaced(pack, unitId);
  return (
    <div className="notes">
      <p>
        <strong>Not on the map.</strong> {reason === null ? 'It' : `${reason}; it`} counts in every district
        total.
      </p>
    </div>
  );
}
