import { useId } from 'react';
import type { ReactNode } from 'react';
import { useDrawer, useDrawerChange } from './use-drawer';

const mostVotes = 100_000;

/** The number of votes below which a share is not worth much. */
export function FloorField(): ReactNode {
  const id = useId();
  const { floor } = useDrawer();
  const change = useDrawerChange();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        At least
      </label>
      <span className="floor-field">
        <input
          id={id}
          type="number"
          min={0}
          max={mostVotes}
          value={floor}
          onChange={({ target }) => {
            const votes = Math.round(target.valueAsNumber);
            if (votes >= 0 && votes <= mostVotes) change({ floor: votes });
          }}
        />
        votes
      </span>
    </div>
  );
}
