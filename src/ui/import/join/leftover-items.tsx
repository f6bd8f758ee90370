import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { formatVotes } from '../../../words/format';
import { SearchField } from '../../controls/search-field';
import { LeftoverRow } from './leftover-row';
import type { LeftoverItem } from './list-leftovers';

const shownAtFirst = 25;
/** How many more are shown at once: a person waits for a thousand rows. */
const shownMore = 500;
const worthSearching = 8;

interface LeftoverItemsProps {
  readonly items: readonly LeftoverItem[];
  readonly itemCount: number;
  readonly title: string;
  readonly tableKey: string | null;
}

/** The cases of one kind, cut to a length that a person reads until all are asked for; long lists can be searched. */
export function LeftoverItems({ items, itemCount, title, tableKey }: LeftoverItemsProps): ReactNode {
  const [text, setText] = useState('');
  const [mostShown, setMostShown] = useState(shownAtFirst);
  const words = useDeferredValue(text.trim().toLowerCase());
  const found =
    words === ''
      ? items
      : items.filter(({ id, detail }) => `${id} ${detail ?? ''}`.toLowerCase().includes(words));
  const shown = found.slice(0, mostShown);
  return (
    <>
      {items.length > worthSearching ? (
        <SearchField name={`Find in: ${title}`} placeholder="Find an id" value={text} onChange={setText} />
      ) : null}
      <ul className="leftover-items">
        {shown.map((item, index) => (
          <LeftoverRow key={`${item.id} ${String(index)}`} item={item} tableKey={tableKey} />
        ))}
      </ul>
      {found.length === 0 ? <p className="rule">None is called that.</p> : null}
      {found.length > shown.length ? (
        <button type="button" className="button is-small" onClick={() => setMostShown(mostShown + shownMore)}>
          {found.length - shown.length <= shownMore
            ? `Show all ${formatVotes(found.length)}`
            : `Show ${formatVotes(shownMore)} more of ${formatVotes(found.length)}`}
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
