import type { ReactNode } from 'react';

interface SearchFieldProps {
  /** What it finds; a screen reader says it. */
  readonly name: string;
  /** What stands in it while it is empty; the name where it is not given. */
  readonly placeholder?: string;
  readonly value: string;
  /** Whether it has the focus as soon as it is shown. */
  readonly startsFocused?: boolean;
  readonly onChange: (text: string) => void;
}

/** A field whose words cut a list down to what holds them. */
export function SearchField({
  name,
  placeholder = name,
  value,
  startsFocused = false,
  onChange,
}: SearchFieldProps): ReactNode {
  return (
    <input
      type="search"
      className="search-field"
      aria-label={name}
      placeholder={placeholder}
      autoFocus={startsFocused}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
