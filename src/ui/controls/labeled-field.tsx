import type { ReactNode } from 'react';

interface LabeledFieldProps {
  readonly label: string;
  /** The control, and what stands behind it. */
  readonly children: ReactNode;
}

/** A printed label before a control, in the columns that all fields of a panel share. */
export function LabeledField({ label, children }: LabeledFieldProps): ReactNode {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      {children}
    </label>
  );
}
