import type { ReactNode } from 'react';

interface PaneSelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onChange: (value: string) => void;
}

/** A choice without a printed label, for the line above a map. */
export function PaneSelect({ name, value, options, onChange }: PaneSelectProps): ReactNode {
  return (
    <select
      className="pane-select"
      aria-label={name}
      title={options.find((option) => option.value === value)?.title}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.title}
        </option>
      ))}
    </select>
  );
}
