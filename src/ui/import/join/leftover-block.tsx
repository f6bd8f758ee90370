import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatCount, formatVotes } from '../../../words/format';
import { LeftoverItems } from './leftover-items';
import type { LeftoverList } from './list-leftovers';

interface LeftoverBlockProps {
  readonly list: LeftoverList;
  readonly tableKey: string | null;
}

/** Lists as short are open until they are closed. */
const openUpTo = 5;

/** One kind of thing that did not fit: how much, what becomes of it, and each case. */
export function LeftoverBlock({ list, tableKey }: LeftoverBlockProps): ReactNode {
  const { code, title, outcome, items, itemCount, votes } = list;
  /** null: the person has neither opened nor closed it. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? itemCount <= openUpTo;
  return (
    <details className="leftover" data-problem={code} open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setChosen(!isOpen);
        }}
      >
        <span>{title}</span>
        <span className="number leftover-votes">{votes === 0 ? '' : formatCount(votes, 'vote')}</span>
        <span className="number">{formatVotes(itemCount)}</span>
      </summary>
      <p className="field-note">{outcome}</p>
      {isOpen ? (
        <LeftoverItems items={items} itemCount={itemCount} title={title} tableKey={tableKey} />
      ) : null}
    </details>
  );
}
