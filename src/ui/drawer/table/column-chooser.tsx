import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { foldText } from '../../../words/fold-text';
import { defaultColumns, listColumns } from '../../../app/table/list-columns';
import type { TableColumn } from '../../../app/table/table-column';
import type { TableUnit } from '../../../app/table/table-unit';
import type { Pack } from '../../../core/pack';
import { CheckField } from '../../controls/check-field';
import { SearchField } from '../../controls/search-field';
import { useDrawer, useDrawerChange } from '../use-drawer';

interface ColumnChooserProps {
  readonly pack: Pack;
  readonly unit: TableUnit;
  readonly columns: readonly TableColumn[];
}

/** A button with a list of every column there is, grouped, to be searched and ticked. */
export function ColumnChooser({ pack, unit, columns }: ColumnChooserProps): ReactNode {
  const id = useId();
  const { columns: chosen } = useDrawer();
  const change = useDrawerChange();
  const [text, setText] = useState('');
  const shown = columns.map((column) => column.id);
  const choose = (ids: readonly string[]): void => change({ columns: { ...chosen, [unit]: ids } });
  const words = foldText(text);
  const found = listColumns(pack, unit).filter(({ title, group }) =>
    foldText(`${group} ${title}`).includes(words),
  );
  const groups = [...new Set(found.map(({ group }) => group))];
  // The popover closes itself; the window's shortcuts must not act on the same key.
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  return (
    <>
      <button type="button" className="tool" popoverTarget={id}>
        Columns
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label="Columns"
        className="chooser"
        onKeyDown={keepEscape}
      >
        <div className="chooser-head">
          <SearchField name="Find a column" startsFocused value={text} onChange={setText} />
          <button type="button" className="tool" onClick={() => choose(defaultColumns(pack, unit))}>
            Usual ones
          </button>
          <button type="button" className="tool" onClick={() => choose([])}>
            None
          </button>
        </div>
        <div className="chooser-list" tabIndex={-1}>
          {groups.map((group) => (
            <fieldset key={group}>
              <legend className="overline">{group}</legend>
              {found
                .filter((column) => column.group === group)
                .map((column) => (
                  <CheckField
                    key={column.id}
                    label={column.title}
                    checked={shown.includes(column.id)}
                    onChange={(isOn) =>
                      choose(isOn ? [...shown, column.id] : shown.filter((each) => each !== column.id))
                    }
                  />
                ))}
            </fieldset>
          ))}
          {groups.length === 0 ? <p className="rule">No column is called that.</p> : null}
        </div>
      </div>
    </>
  );
}
