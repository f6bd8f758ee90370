import { isCountLike, readCount } from './count-cell';
import { suggestRole } from './header-words';
import { mapColumn, type ColumnMapping, type ColumnRole } from './mapping';
import { splitParties } from './split-party';
import { baseName, cellAt, foldHeader, type TableView } from './table-view';

const ownRoles: readonly ColumnRole[] = [
  'unit id',
  'unit part',
  'unit name',
  'registered',
  'ballots',
  'not votes',
  'row total',
  'ignored',
];
/** A column with fewer cells that are counts is no column of votes; the wrong cells of one that is are listed. */
const enoughCounts = 0.5;

/** What each column of a table with a row a unit means: units and turnout by their names, candidates by their cells. */
export function mapWideColumns(view: TableView): readonly ColumnMapping[] {
  const folded = view.header.map(foldHeader);
  const roles = folded.map((text, index): ColumnRole => {
    if (text === '' || isRateOf(text, folded)) return 'ignored';
    const suggested = suggestRole(text);
    if (suggested !== null && ownRoles.includes(suggested)) return suggested;
    if (suggested !== null && suggested !== 'mode votes') return 'ignored';
    return holdsCounts(view, index) ? 'candidate votes' : 'ignored';
  });
  const ids = settleIds(view, roles);
  const groups = groupByPrefix(view.header, ids);
  const mapped = ids.map((role, index) => {
    const header = view.header[index] ?? '';
    if (role === 'unit part') return mapColumn(header, role, { name: folded[index] ?? '' });
    const group = groups[index];
    const contest = group?.contest ?? baseName(view.table.file);
    if (
      role === 'row total' ||
      (role === 'candidate votes' && group !== undefined && isTotalWord(group.name))
    ) {
      return mapColumn(header, 'row total', { contest });
    }
    return role === 'candidate votes'
      ? mapColumn(header, role, { contest, name: group?.name ?? header })
      : mapColumn(header, role);
  });
  return withParties(mapped);
}

/** Columns of candidates with the party that is written behind the names of their contest. */
function withParties(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const candidates = columns.filter(({ role }) => role === 'candidate votes');
  const split = new Map(
    [...new Set(candidates.map(({ contest }) => contest))].flatMap((contest) => {
      const own = candidates.filter((column) => column.contest === contest);
      const names = splitParties(own.map(({ name, header }) => name ?? header));
      return own.map((column, index) => [column, names[index]] as const);
    }),
  );
  return columns.map((column) => ({ ...column, ...split.get(column) }));
}

const isTotalWord = (name: string): boolean => /^(total|totals|total votes)$/i.test(name.trim());

/** `Name Percent`, `Name %` or `Name share` beside a column `Name`. */
const isRateOf = (text: string, all: readonly string[]): boolean => {
  const base = text.replace(/ (percent|percentage|pct|share|rate)$/, '');
  return base !== text && all.includes(base);
};

/** A column of nothing but withheld counts holds counts too: who it is of must not be lost. */
function holdsCounts(view: TableView, index: number): boolean {
  const cells = sampleCells(view, index);
  if (cells.length > 0 && cells.every((cell) => readCount(cell).kind === 'redacted')) return true;
  const digits = cells.filter((cell) => /\d/.test(cell));
  return digits.length > 0 && cells.filter(isCountLike).length >= enoughCounts * cells.length;
}

const sampleSize = 2000;

/** The filled cells of a column, of evenly spaced rows where there are many. */
function sampleCells(view: TableView, index: number): readonly string[] {
  const step = Math.max(1, Math.ceil(view.rows.length / sampleSize));
  const cells: string[] = [];
  for (let row = 0; row < view.rows.length; row += step) {
    const cell = cellAt(view.rows[row] ?? [], index);
    if (cell !== '') cells.push(cell);
  }
  return cells;
}

/** One id column: the first that says so; further ones become parts of it. Without any, the first column that tells rows apart. */
function settleIds(view: TableView, roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const first = pickId(view, roles);
  return roles.map((role, index) => (index === first ? 'unit id' : role === 'unit id' ? 'unit part' : role));
}

function pickId(view: TableView, roles: readonly ColumnRole[]): number {
  const candidates = roles.flatMap((role, index) => (role === 'unit id' ? [index] : []));
  const explicit = candidates.find((index) =>
    /(^| )(id|code|key|uid|geoid)$|vtd/.test(foldHeader(view.header[index] ?? '')),
  );
  if (explicit !== undefined) return explicit;
  if (candidates[0] !== undefined) return candidates[0];
  const fallback = roles.findIndex((role, index) => {
    if (role === 'candidate votes' && index > 0) return false;
    const cells = sampleCells(view, index);
    return cells.length > 1 && new Set(cells).size >= 0.9 * cells.length;
  });
  return fallback;
}

interface Grouped {
  readonly contest: string;
  readonly name: string;
}

/** Splits `pres_smith` into contest and candidate when at least two columns share each prefix that is used. */
function groupByPrefix(
  header: readonly string[],
  roles: readonly ColumnRole[],
): readonly (Grouped | undefined)[] {
  const columns = roles.flatMap((role, index) => (role === 'candidate votes' ? [index] : []));
  for (const separator of [' - ', ': ', '_']) {
    const split = columns.map((index) => {
      const text = header[index] ?? '';
      const at = text.indexOf(separator);
      return at <= 0 || at + separator.length >= text.length
        ? null
        : { index, contest: text.slice(0, at).trim(), name: text.slice(at + separator.length).trim() };
    });
    const parts = split.filter((part) => part !== null);
    const sizes = new Map<string, number>();
    for (const { contest } of parts) sizes.set(contest, (sizes.get(contest) ?? 0) + 1);
    const shared = parts.filter(({ contest }) => (sizes.get(contest) ?? 0) >= 2);
    if (columns.length >= 2 && shared.length >= 0.8 * columns.length) {
      const grouped: (Grouped | undefined)[] = header.map(() => undefined);
      for (const { index, contest, name } of parts) grouped[index] = { contest, name };
      return grouped;
    }
  }
  return header.map(() => undefined);
}
