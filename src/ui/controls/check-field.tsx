import type { ReactNode } from 'react';

interface CheckFieldProps {
  readonly label: string;
  /** A longer name where the label alone does not say what is checked. */
  readonly name?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A labelled checkbox. */
export function CheckField({ label, name, checked, disabled = false, onChange }: CheckFieldProps): ReactNode {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
