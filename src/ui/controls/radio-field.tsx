import { useId } from 'react';
import type { ReactNode } from 'react';
import { RadioButton } from './radio-button';

interface RadioOption {
  readonly value: string;
  readonly title: string;
  readonly detail?: string;
}

interface RadioFieldProps {
  readonly legend: string;
  readonly value: string;
  readonly options: readonly RadioOption[];
  readonly onChange: (value: string) => void;
}

/** One choice among a few that are all in sight. */
export function RadioField({ legend, value, options, onChange }: RadioFieldProps): ReactNode {
  const name = useId();
  return (
    <fieldset className="radio-field">
      <legend>{legend}</legend>
      <div className="radio-options">
        {options.map((option) => (
          <label key={option.value} className="radio">
            <RadioButton
              group={name}
              value={option.value}
              checked={option.value === value}
              onChoose={() => onChange(option.value)}
            />
            <span className="radio-title">{option.title}</span>
            {option.detail === undefined ? null : <span className="radio-detail"> {option.detail}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
