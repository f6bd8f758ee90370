import type { ReactNode } from 'react';
import { hasUnit, tableUnits } from '../../../app/table/table-unit';
import { tableCsv } from '../../../app/table/table-csv';
import { formatVotes } from '../../../words/format';
import type { Pack } from '../../../core/pack';
import { SearchField } from '../../controls/search-field';
import { SelectBox } from '../../controls/select-box';
import { receiveFile } from '../../dialogs/export/save-export';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { useDrawer, useDrawerChange } from '../use-drawer';
import { ColumnChooser } from './column-chooser';
import { DataGrid } from './data-grid';
import './table.css';
import { useTable } from './use-table';

export const nameTitles = {
  precincts: 'Precinct',
  areas: 'Precincts',
  neighborhoods: 'Neighborhood',
  tracts: 'Census tract',
} as const;

/** The table with what filters it, chooses its columns and saves it. */
export function TablePanel({ pack }: { readonly pack: Pack }): ReactNode {
  const { session } = useWorkspace();
  const drawer = useDrawer();
  const change = useDrawerChange();
  const markedCount = useSession((state) => state.highlights.length);
  const { columns, view } = useTable(pack);
  const { unit } = drawer;
  const save = async (): Promise<void> => {
    const csv = tableCsv(nameTitles[unit], columns, view.rows);
    const title = tableUnits.find((each) => each.unit === unit)?.title ?? '';
    const name = `${pack.title}, ${title.toLowerCase()}`.slice(0, 120);
    const notice = receiveFile(await session.host.saveTable({ name, csv }));
    if (notice !== null) session.dispatch({ type: 'notice shown', notice });
  };
  return (
    <div className="table-panel">
      <div className="drawer-tools">
        <SelectBox
          name="Rows"
          value={unit}
          options={tableUnits
            .filter((each) => hasUnit(pack, each.unit))
            .map((each) => ({ value: each.unit, title: each.title }))}
          onChange={(value) => {
            const chosen = tableUnits.find((each) => each.unit === value);
            if (chosen !== undefined) change({ unit: chosen.unit, sort: null, filters: {} });
          }}
        />
        <SearchField
          name="Filter rows by name or place"
          placeholder="Filter by name or place"
          value={drawer.text}
          onChange={(text) => change({ text })}
        />
        <button
          type="button"
          className="tool"
          aria-pressed={drawer.showsFilters}
          onClick={() =>
            change({ showsFilters: !drawer.showsFilters, ...(drawer.showsFilters ? { filters: {} } : {}) })
          }
        >
          Column filters
        </button>
        {markedCount === 0 && !drawer.onlyHighlighted ? null : (
          <button
            type="button"
            className="tool"
            aria-pressed={drawer.onlyHighlighted}
            onClick={() => change({ onlyHighlighted: !drawer.onlyHighlighted })}
          >
            Only marked
          </button>
        )}
        <ColumnChooser pack={pack} unit={unit} columns={columns} />
        <button type="button" className="tool" onClick={() => void save()}>
          Save CSV
        </button>
        <p className="table-count" role="status">
          {view.subtotal === null
            ? `${formatVotes(view.rowCount)} rows`
            : `${formatVotes(view.rows.length)} of ${formatVotes(view.rowCount)} rows`}
        </p>
      </div>
      <DataGrid key={unit} label={nameTitles[unit]} columns={columns} view={view} />
    </div>
  );
}
