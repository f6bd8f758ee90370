import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { rankBoundaries } from './rank-boundaries';

interface BoundaryBoxProps {
  readonly unitId: string;
  readonly ids: readonly string[];
  /** Ids in which a unit of the table is drawn already. */
  readonly taken: ReadonlySet<string>;
  readonly onChoose: (boundaryId: string) => void;
}

const mostChoices = 12;

/** A field to type a boundary's id, with the likeliest ones beneath it (the combobox of the ARIA practices). */
export function BoundaryBox({ unitId, ids, taken, onChoose }: BoundaryBoxProps): ReactNode {
  const listId = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const choices = useMemo(
    () => rankBoundaries(unitId, text, ids, taken, mostChoices),
    [unitId, text, ids, taken],
  );
  const choose = (id: string): void => {
    setOpen(false);
    onChoose(id);
  };
  const followKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setActive(Math.max(0, Math.min(choices.length - 1, isOpen ? active + step : 0)));
    } else if (event.key === 'Enter') {
      const exact = ids.find((id) => id === text.trim());
      const chosen = choices[active]?.id ?? exact;
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === 'Escape' && isOpen) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="boundary-box">
      <input
        type="text"
        role="combobox"
        aria-label={`Area of ${unitId}`}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        placeholder="Type the id of an area"
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={followKey}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(target.value === '' ? -1 : 0);
        }}
      />
      <ul id={listId} role="listbox" aria-label="Areas" hidden={!isOpen}>
        {choices.map(({ id, isFree }, index) => (
          <li
            key={id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(id)}
          >
            <span>{id}</span>
            <span className="field-note">{isFree ? 'without returns' : 'has returns'}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
