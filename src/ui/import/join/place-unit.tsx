import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { withUnitByHand } from '../../../app/import/import-edits';
import { useImport, useImportSession } from '../hooks';
import { areaIdOf } from '../preview/area-facts';
import { usePreviewFocus } from '../preview/preview-focus';
import { BoundaryBox } from './boundary-box';

interface PlaceUnitProps {
  readonly tableKey: string;
  readonly unitId: string;
}

/** The ways to repair one unit by hand: choose its boundary by id, point at it on the map, or leave it off the map. */
export function PlaceUnit({ tableKey, unitId }: PlaceUnitProps): ReactNode {
  const imports = useImportSession();
  const { show } = usePreviewFocus();
  const preview = useImport((state) => state.preview);
  const view = useImport((state) => state.view);
  const isPicking = useImport(({ picking }) => picking?.unitId === unitId && picking.tableKey === tableKey);
  const ids = useMemo(() => [...new Set((preview?.features ?? []).map(areaIdOf))], [preview]);
  const taken = useMemo(() => {
    const join = view?.joins.find((each) => each.tableKey === tableKey);
    return new Set((join?.units ?? []).flatMap(({ boundaryId }) => boundaryId ?? []));
  }, [view, tableKey]);
  return (
    <div className="place-unit" role="group" aria-label={`Place ${unitId}`}>
      <BoundaryBox
        unitId={unitId}
        ids={ids}
        taken={taken}
        onChoose={(boundaryId) => {
          imports.decide(withUnitByHand(tableKey, unitId, boundaryId));
          show(boundaryId);
        }}
      />
      <button
        type="button"
        className="button is-small"
        aria-pressed={isPicking}
        onClick={() => imports.pick(isPicking ? null : { tableKey, unitId })}
      >
        Point at it on the map
      </button>
      <button
        type="button"
        className="button is-small"
        onClick={() => imports.decide(withUnitByHand(tableKey, unitId, null))}
      >
        It is not on the map
      </button>
    </div>
  );
}
