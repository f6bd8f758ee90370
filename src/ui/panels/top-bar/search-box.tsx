import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { formatShortcut } from '../../../app/commands/shortcut';
import { chooseResult } from '../../../app/search/choose-result';
import { searchIndex } from '../../../app/search/search';
import { buildSearchIndex } from '../../../app/search/search-index';
import type { SearchEntry } from '../../../app/search/search-index';
import type { Pack } from '../../../core/pack';
import { useCommand, useSession, useWorkspace } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';
import { returnFocus } from '../../workspace/return-focus';

const mostResults = 9;

/** Search as you type over everything in the pack that has a name. */
export function SearchBox({ pack }: { readonly pack: Pack }): ReactNode {
  const workspace = useWorkspace();
  const { session } = workspace;
  const text = useSession((state) => state.searchText);
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const listId = useId();
  const index = useMemo(() => buildSearchIndex(pack), [pack]);
  const results = useMemo(() => searchIndex(index, text, mostResults), [index, text]);
  const [shortcut] = useCommand('search')?.shortcuts ?? [];
  const showsList = isOpen && text.trim() !== '';

  useEffect(() => workspace.provide({ focusSearch: () => input.current?.select() }), [workspace]);

  const type = (value: string): void => {
    session.dispatch({ type: 'search typed', text: value });
    setActive(0);
    setIsOpen(true);
  };
  const choose = (entry: SearchEntry): void => {
    chooseResult(entry, workspace);
    setIsOpen(false);
    workspace.surface.focusMap();
  };
  const leave = (): void => {
    type('');
    input.current?.blur();
    returnFocus(document, cameFrom.current, workspace.surface);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = results[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined && showsList) choose(chosen);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label="Search"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-describedby={`${listId}-status`}
        {...(showsList && results.length > 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        placeholder="Place, neighborhood, precinct"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => {
          cameFrom.current = event.relatedTarget;
          setIsOpen(true);
        }}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shortcut === undefined || text !== '' ? null : (
        <kbd aria-hidden="true">{formatShortcut(shortcut, workspace.onMac)}</kbd>
      )}
      <span id={`${listId}-status`} className="visually-hidden" role="status">
        {showsList ? describeCount(results.length) : ''}
      </span>
      <ul
        id={listId}
        className="search-results"
        role="listbox"
        aria-label="Search results"
        hidden={!showsList}
      >
        {results.map((entry, position) => (
          <li
            key={entry.id}
            id={`${listId}-${position}`}
            role="option"
            aria-selected={position === active}
            onPointerEnter={() => setActive(position)}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(entry);
            }}
          >
            <span className="result-title">{entry.title}</span>
            <span className="result-detail">{entry.detail}</span>
          </li>
        ))}
        {results.length === 0 ? <li className="result-none">Nothing in this pack is called that.</li> : null}
      </ul>
    </search>
  );
}

function describeCount(count: number): string {
  if (count === 0) return 'No results';
  return count === 1 ? '1 result' : `${count} results`;
}
