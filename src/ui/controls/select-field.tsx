import type { ComponentProps, ReactNode } from 'react';
import { SelectBox } from './select-box';

interface SelectFieldProps extends ComponentProps<typeof SelectBox> {
  /** What is printed; `name` is the longer one where several fields have this label. */
  readonly label: string;
  /** For long options: the whole width, the label not in sight. */
  readonly isWide?: boolean;
}

/** A labelled choice of one among several. */
export function SelectField({ label, isWide = false, ...box }: SelectFieldProps): ReactNode {
  return (
    <label className={isWide ? 'field is-wide' : 'field'}>
      <span className={isWide ? 'visually-hidden' : 'field-label'}>{label}</span>
      <SelectBox {...box} />
    </label>
  );
}
