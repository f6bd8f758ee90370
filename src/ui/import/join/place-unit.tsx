import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { formatCount, formatList } from '../../../words/format';
import { CheckField } from '../../controls/check-field';
import { useImport, useImportSession } from '../hooks';
import { collectAreaFacts } from '../preview/area-facts';
import { usePreviewFocus } from '../preview/preview-focus';
import { BoundaryBox } from './boundary-box';
import { focusJoinState } from './focus-join-state';
import { tablesWithSameGap, withUnitInTables } from './place-by-hand';

interface PlaceUnitProps {
  readonly tableKey: string;
  readonly unitId: string;
}

/** The ways to repair one unit by hand: choose its boundary by id, point at it on the map, or leave it off the map. */
export function PlaceUnit({ tableKey, unitId }: PlaceUnitProps): ReactNode {
  const imports = useImportSession();
  const { show, placesEverywhere, placeEverywhere } = usePreviewFocus();
  const preview = useImport((state) => state.preview);
  const view = useImport((state) => state.view);
  const isPicking = useImport(({ picking }) => picking?.unitId === unitId && picking.tableKey === tableKey);
  const boundaries = useMemo(
    () =>
      view === null
        ? []
        : [...collectAreaFacts(view, preview, tableKey).values()]
            .filter(({ polygonCount }) => polygonCount > 0)
            .map(({ id, units, polygonCount }) => ({
              id,
              polygonCount,
              unitIds: units.map((unit) => unit.unitId),
            })),
    [view, preview, tableKey],
  );
  const others = useMemo(() => tablesWithSameGap(view, tableKey, unitId), [view, tableKey, unitId]);
  const place = (boundaryId: string | null): void => {
    focusJoinState();
    imports.decide(
      withUnitInTables(placesEverywhere ? [tableKey, ...others] : [tableKey], unitId, boundaryId),
    );
    if (boundaryId !== null) show(boundaryId);
  };
  return (
    <div className="place-unit" role="group" aria-label={`Place ${unitId}`}>
      <BoundaryBox unitId={unitId} boundaries={boundaries} onChoose={place} />
      <button
        type="button"
        className="button is-small"
        aria-pressed={isPicking}
        onClick={() => imports.pick(isPicking ? null : { tableKey, unitId })}
      >
        Point at it on the map
      </button>
      <button type="button" className="button is-small" onClick={() => place(null)}>
        It is not on the map
      </button>
      {others.length === 0 ? null : (
        <CheckField
          label={`The same for ${unitId} in ${others.length > 2 ? formatCount(others.length, 'other table') : formatList(others)}`}
          checked={placesEverywhere}
          onChange={placeEverywhere}
        />
      )}
    </div>
  );
}
