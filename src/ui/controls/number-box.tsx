import type { ReactNode } from 'react';

interface NumberBoxProps {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The id of the element that tells what is wrong with the number. */
  readonly describedBy?: string;
  /** NaN while the field holds no number. */
  readonly onChange: (value: number) => void;
}

/** A whole number that is typed; it is empty while its value is no number. */
export function NumberBox({ name, value, min, max, describedBy, onChange }: NumberBoxProps): ReactNode {
  return (
    <input
      type="number"
      className="number-box"
      aria-label={name}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      min={min}
      max={max}
      step={1}
      value={Number.isNaN(value) ? '' : value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
