import type { ReactNode } from 'react';
import { LeftoverBlock } from './leftover-block';
import type { LeftoverList } from './list-leftovers';

interface LeftoverSectionProps {
  readonly title: string;
  readonly lists: readonly LeftoverList[];
  /** The table that the items belong to; null: to the boundaries. */
  readonly tableKey: string | null;
}

/** Everything that did not fit, a list for each kind. */
export function LeftoverSection({ title, lists, tableKey }: LeftoverSectionProps): ReactNode {
  return (
    <>
      <h4 className="overline leftover-title">{title}</h4>
      {lists.length === 0 ? <p className="rule">Everything fits.</p> : null}
      {lists.map((list) => (
        <LeftoverBlock key={list.code} list={list} tableKey={tableKey} />
      ))}
    </>
  );
}
