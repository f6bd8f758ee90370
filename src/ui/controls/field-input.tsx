import { useState } from 'react';
import type { ReactNode } from 'react';

interface FieldInputProps {
  readonly name: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly placeholder?: string;
  readonly list?: string;
  /** Called when the person is done with the field and it has changed. */
  readonly onCommit: (value: string) => void;
}

/** A field whose text counts when the person leaves it or presses Enter; Escape takes it back. */
export function FieldInput({
  name,
  value,
  type = 'text',
  placeholder,
  list,
  onCommit,
}: FieldInputProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  };
  return (
    <input
      type={type}
      className="field-input"
      aria-label={name}
      value={draft ?? value}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(list === undefined ? {} : { list })}
      {...(type === 'number' ? { min: 1, step: 1 } : {})}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
