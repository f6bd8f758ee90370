import { memo, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { withoutUnitByHand } from '../../../app/import/import-edits';
import { formatCount } from '../../../words/format';
import { useImportSession } from '../hooks';
import { usePreviewFocus } from '../preview/preview-focus';
import { focusJoinState } from './focus-join-state';
import type { LeftoverItem } from './list-leftovers';
import { PlaceUnit } from './place-unit';

interface LeftoverRowProps {
  readonly item: LeftoverItem;
  readonly tableKey: string | null;
}

/**
 * One case: a click shows it on the map, where it is on one, and a repair by hand is at its side. Rows that are there
 * already are not made again when a long list grows.
 */
export const LeftoverRow = memo(function LeftoverRow({ item, tableKey }: LeftoverRowProps): ReactNode {
  const imports = useImportSession();
  const { areaId: shownArea, show } = usePreviewFocus();
  const placeId = useId();
  const [isPlacing, setPlacing] = useState(false);
  const { id, votes, detail, areaId, repair } = item;
  return (
    <li className={areaId !== null && areaId === shownArea ? 'leftover-item is-shown' : 'leftover-item'}>
      <div className="leftover-line">
        {areaId === null ? (
          <span className="leftover-id">{id}</span>
        ) : (
          <button
            type="button"
            className="link leftover-id"
            title={`Show ${areaId} on the map`}
            onClick={() => show(areaId)}
          >
            {id}
          </button>
        )}
        <span className="leftover-detail">{detail}</span>
        <span className="number">{votes === 0 ? '' : formatCount(votes, 'vote')}</span>
        {repair === 'place' ? (
          <button
            type="button"
            className="button is-small"
            aria-expanded={isPlacing}
            aria-controls={placeId}
            aria-label={`Place by hand: ${id}`}
            onClick={() => setPlacing(!isPlacing)}
          >
            Place by hand
          </button>
        ) : null}
        {repair === 'take back' && tableKey !== null ? (
          <button
            type="button"
            className="button is-small"
            aria-label={`Take back ${id}`}
            onClick={() => {
              focusJoinState();
              imports.decide(withoutUnitByHand(tableKey, id));
            }}
          >
            Take back
          </button>
        ) : null}
      </div>
      <div id={placeId}>
        {isPlacing && tableKey !== null ? <PlaceUnit tableKey={tableKey} unitId={id} /> : null}
      </div>
    </li>
  );
});
