import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { placeBeside } from './place-beside';
import { rankBoundaries, type BoundaryChoice } from './rank-boundaries';

interface BoundaryBoxProps {
  readonly unitId: string;
  readonly boundaries: readonly BoundaryChoice[];
  readonly onChoose: (boundaryId: string) => void;
}

const mostChoices = 30;

/** A field to type a boundary's id, with the likeliest ones beneath it (the combobox of the ARIA practices). */
export function BoundaryBox({ unitId, boundaries, onChoose }: BoundaryBoxProps): ReactNode {
  const listId = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const choices = useMemo(
    () => rankBoundaries(unitId, text, boundaries, mostChoices),
    [unitId, text, boundaries],
  );
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!isOpen || list.current === null || field.current === null) return;
    return placeBeside(list.current, field.current);
  }, [isOpen, choices]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
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
      const exact = boundaries.find(({ id }) => id === text.trim());
      const chosen = (exact ?? choices[active])?.id;
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === 'Escape' && isOpen) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="boundary-box">
      <input
        ref={field}
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
      <ul ref={list} id={listId} role="listbox" aria-label="Areas" hidden={!isOpen}>
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice.id)}
          >
            <span>{choice.id}</span>
            <span className="field-note">{describeChoice(choice)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a boundary holds already. */
function describeChoice({ unitIds, polygonCount }: BoundaryChoice): string {
  const units = unitIds.length === 0 ? 'without returns' : `has ${unitIds.slice(0, 2).join(', ')}`;
  return polygonCount > 1 ? `${units}, ${polygonCount} polygons` : units;
}
