import type { ReactNode } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly title: string;
}

interface SelectBoxProps {
  /** What it is called, where no printed label says it. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Options under a heading, after the plain ones. */
  readonly groups?: readonly { readonly title: string; readonly options: readonly SelectOption[] }[];
  readonly onChange: (value: string) => void;
}

/** A choice of one among several without a printed label; what is chosen can be read in full where it is cut. */
export function SelectBox({ name, value, options, groups = [], onChange }: SelectBoxProps): ReactNode {
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
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
  );
}

const renderOption = ({ value, title }: SelectOption): ReactNode => (
  <option key={value} value={value}>
    {title}
  </option>
);
