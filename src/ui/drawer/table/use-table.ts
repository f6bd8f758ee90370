import { useMemo } from 'react';
import { chosenColumns } from '../../../app/table/list-columns';
import type { TableColumn } from '../../../app/table/table-column';
import { viewTable } from '../../../app/table/view-table';
import type { TableView } from '../../../app/table/view-table';
import type { Pack } from '../../../core/pack';
import { useSession } from '../../workspace/hooks';
import { useDrawer } from '../use-drawer';

/** The columns and rows that the drawer's choices show. */
export function useTable(pack: Pack): { readonly columns: readonly TableColumn[]; readonly view: TableView } {
  const { unit, columns: chosen, sort, text, filters, onlyHighlighted } = useDrawer();
  const highlights = useSession((state) => state.highlights);
  const ids = chosen[unit] ?? null;
  const subjects = onlyHighlighted ? highlights : null;
  const columns = useMemo(() => chosenColumns(pack, unit, ids), [pack, unit, ids]);
  const view = useMemo(() => {
    const shown = new Set(columns.map(({ id }) => id));
    const active = Object.fromEntries(Object.entries(filters).filter(([id]) => shown.has(id)));
    return viewTable(pack, { unit, sort, text, filters: active, subjects });
  }, [pack, unit, columns, sort, text, filters, subjects]);
  return { columns, view };
}
