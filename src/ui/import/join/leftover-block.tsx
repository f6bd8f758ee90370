import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { formatCount, formatVotes } from '../../../scene/format';
import { LeftoverRow } from './leftover-row';
import type { LeftoverItem, LeftoverList } from './list-leftovers';

interface LeftoverBlockProps {
  readonly list: LeftoverList;
  readonly tableKey: string | null;
}

const shownAtFirst = 25;
const worthSearching = 8;
/** Lists as short are open from the start. */
const openUpTo = 5;

/** One kind of thing that did not fit: how much, what becomes of it, and each case. */
export function LeftoverBlock({ list, tableKey }: LeftoverBlockProps): ReactNode {
  const { code, title, outcome, items, itemCount, votes } = list;
  const [isOpen, setOpen] = useState(itemCount <= openUpTo);
  return (
    <details
      className="leftover"
      data-problem={code}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
        <span className="number">{formatVotes(itemCount)}</span>
        <span className="number leftover-votes">{votes === 0 ? '' : formatCount(votes, 'vote')}</span>
      </summary>
      <p className="field-note">{outcome}</p>
      {isOpen ? (
        <LeftoverItems items={items} itemCount={itemCount} title={title} tableKey={tableKey} />
      ) : null}
    </details>
  );
}

interface LeftoverItemsProps {
  readonly items: readonly LeftoverItem[];
  readonly itemCount: number;
  readonly title: string;
  readonly tableKey: string | null;
}

function LeftoverItems({ items, itemCount, title, tableKey }: LeftoverItemsProps): ReactNode {
  const [text, setText] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const words = useDeferredValue(text.trim().toLowerCase());
  const found =
    words === ''
      ? items
      : items.filter(({ id, detail }) => `${id} ${detail ?? ''}`.toLowerCase().includes(words));
  const shown = showsAll ? found : found.slice(0, shownAtFirst);
  return (
    <>
      {items.length > worthSearching ? (
        <input
          type="search"
          className="leftover-search"
          aria-label={`Find in: ${title}`}
          placeholder="Find an id"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      ) : null}
      <ul className="leftover-items">
        {shown.map((item, index) => (
          <LeftoverRow key={`${item.id} ${String(index)}`} item={item} tableKey={tableKey} />
        ))}
      </ul>
      {found.length === 0 ? <p className="rule">None is called that.</p> : null}
      {found.length > shown.length ? (
        <button type="button" className="button is-small" onClick={() => setShowsAll(true)}>
          Show all {formatVotes(found.length)}
        </button>
      ) : null}
      {itemCount > items.length ? (
        <p className="field-note">
          The first {formatVotes(items.length)} of {formatVotes(itemCount)} are listed.
        </p>
      ) : null}
    </>
  );
}
