import type { ReactNode } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly title: string;
}

interface SelectFieldProps {
  readonly label: string;
  /** A longer name where the label alone would be said by several fields. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Options under a heading, after the plain ones. */
  readonly groups?: readonly { readonly title: string; readonly options: readonly SelectOption[] }[];
  /** For long options: the whole width, the label not in sight. */
  readonly isWide?: boolean;
  readonly onChange: (value: string) => void;
}

/** A labelled choice of one among several. */
export function SelectField({
  label,
  name,
  value,
  options,
  groups = [],
  isWide = false,
  onChange,
}: SelectFieldProps): ReactNode {
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <label className={isWide ? 'field is-wide' : 'field'}>
      <span className={isWide ? 'visually-hidden' : 'field-label'}>{label}</span>
      <select
        value={value}
        title={all.find((option) => option.value === value)?.title}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(renderOption)}
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.options.map(renderOption)}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const renderOption = ({ value, title }: SelectOption): ReactNode => (
  <option key={value} value={value}>
    {title}
  </option>
);
