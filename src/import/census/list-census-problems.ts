import type { PlannedTable, ProblemList } from '../plan/import-plan';
import { problemItem, problemList } from '../plan/problem-list';
import type { PlannedTracts } from './plan-tracts';
import { readFigures } from './read-figures';
import { formatVotes } from '../../words/format';

/**
 * What of the census tables and tracts is not in the pack, with the people concerned.
 *
 * @param tracts null while it is not known which of them are in the district
 */
export function listCensusProblems(
  tables: readonly PlannedTable[],
  tracts: PlannedTracts | null,
): readonly ProblemList[] {
  const used = tables.filter(({ use, census }) => use === 'demographics' && census !== null);
  const unused = tables.filter(({ use, census }) => use === 'ignored' && census !== null);
  const people = readFigures(used).find(({ name }) => name === 'population')?.values;
  const peopleIn = (id: string): string | null => {
    const estimate = people?.get(id)?.estimate ?? null;
    return estimate === null ? null : `${formatVotes(estimate)} people`;
  };
  const sumOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (people?.get(id)?.estimate ?? 0), 0);
  const items = (ids: readonly string[]) => ids.map((id) => problemItem(id, 0, peopleIn(id)));
  const inside = new Set(tracts?.inside.map(({ id }) => id) ?? []);
  const outside = new Set(tracts?.outside ?? []);
  const isKnown = tracts !== null;
  const rowsOf = ({ census }: PlannedTable) => [...new Set((census?.rows ?? []).map(({ id }) => id))];
  return [
    ...unused.map(({ key }) =>
      problemList(
        key,
        'census-not-used',
        'Census tables without the boundaries of their tracts',
        'Not used; add the file of the tracts.',
        [problemItem(key)],
      ),
    ),
    ...used.flatMap((table) => {
      const ids = rowsOf(table);
      const beyond = ids.filter((id) => outside.has(id));
      const lost = ids.filter((id) => isKnown && !outside.has(id) && !inside.has(id));
      const rows = new Set(ids);
      const empty = [...inside].filter((id) => !rows.has(id));
      const repeated = findRepeated(table);
      return [
        problemList(
          table.key,
          'tract-outside-district',
          'Tracts outside the district',
          `Not in the pack; ${formatVotes(sumOf(beyond))} people live there.`,
          items(beyond),
        ),
        problemList(
          table.key,
          'figures-without-tract',
          'Census figures without the boundary of a tract',
          `Not in the pack; they tell of ${formatVotes(sumOf(lost))} people.`,
          items(lost),
        ),
        problemList(
          table.key,
          'tract-without-figures',
          'Tracts of the district without figures',
          'Drawn as places without data.',
          empty.map((id) => problemItem(id)),
        ),
        problemList(
          table.key,
          'repeated-tract',
          'Further rows of the same tract',
          'Not used; the first row counts.',
          repeated.map(({ id, row }) => problemItem(id, 0, `row ${row}`)),
        ),
        problemList(
          table.key,
          'misfit',
          'Rows and cells that could not be read',
          'Not used; such figures are missing.',
          (table.census?.misfits ?? []).map(({ row, column, message }) =>
            problemItem(column === null ? `row ${row}` : `row ${row}, ${column}`, 0, message),
          ),
        ),
      ];
    }),
  ].filter((list) => list.items.length > 0);
}

function findRepeated({ census }: PlannedTable): readonly { readonly id: string; readonly row: number }[] {
  const seen = new Set<string>();
  return (census?.rows ?? []).filter(({ id }) => seen.has(id) || seen.add(id).size === 0);
}
