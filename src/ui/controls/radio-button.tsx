import type { ReactNode } from 'react';

interface RadioButtonProps {
  /** The same for all of which one is chosen. */
  readonly group: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** The button of one choice among several; its label stands around it. */
export function RadioButton({ group, value, checked, onChoose }: RadioButtonProps): ReactNode {
  return <input type="radio" name={group} value={value} checked={checked} onChange={onChoose} />;
}
