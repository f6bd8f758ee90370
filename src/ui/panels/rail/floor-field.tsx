import type { ReactNode } from 'react';
import { hasSmallCountFloor } from '../../../document/measures/measure-kinds';
import type { Measure } from '../../../document/measures/measure-schema';
import { NumberBox } from '../../controls/number-box';

interface FloorFieldProps {
  readonly measure: Measure;
  readonly of: string;
  readonly floor: number;
  readonly onChange: (floor: number) => void;
}

const largestFloor = 10_000;

/** For shares, leads and changes: below how many votes a place is hatched instead of coloured. */
export function FloorField({ measure, of, floor, onChange }: FloorFieldProps): ReactNode {
  if (!hasSmallCountFloor(measure)) return null;
  return (
    <label className="field floor-field">
      <span className="field-label">Hatch places under</span>
      <NumberBox
        name={`Fewest votes to colour ${of}`}
        value={floor}
        min={0}
        max={largestFloor}
        onChange={(next) => {
          if (Number.isInteger(next) && next >= 0 && next <= largestFloor) onChange(next);
        }}
      />
      <span>votes</span>
    </label>
  );
}
