import { sumMarginOfError } from '../../core/census/margin-of-error';
import type { Estimate } from '../../core/census/tract';
import type { CensusTable, CensusValue } from '../layouts/read-table';
import type { PlannedTable } from '../plan/import-plan';
import { knownColumns } from './known-columns';

/** A column of the pack with its figures by GEOID. */
export interface FigureColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly file: string;
  /** Such as `B03002`. */
  readonly table: string;
  readonly values: ReadonlyMap<string, Estimate>;
}

const missing: Estimate = { estimate: null, marginOfError: null };

const estimateOf = ({ estimate, marginOfError }: CensusValue): Estimate => ({
  estimate,
  marginOfError: estimate === null ? null : marginOfError,
});

/**
 * The columns that census tables give a pack: those that the app has words for, then every other one as it is. A figure
 * that is not available, or of which only a bound is known, is missing. Of rows with the same GEOID the first counts.
 */
export function readFigures(tables: readonly PlannedTable[]): readonly FigureColumn[] {
  const census = tables.flatMap((table) =>
    table.use === 'demographics' && table.census !== null ? [table.census] : [],
  );
  const used = new Set<string>();
  const known = knownColumns.flatMap(({ name, title, description, lines }): readonly FigureColumn[] => {
    for (const codes of lines) {
      const table = census.find(({ columns }) =>
        codes.every((code) => columns.some((column) => column.name === code)),
      );
      if (table === undefined) continue;
      codes.forEach((code) => used.add(code));
      return [
        {
          name,
          title,
          description,
          file: table.file,
          table: tableOf(codes[0] ?? ''),
          values: sumLines(table, codes),
        },
      ];
    }
    return [];
  });
  const others = new Map<string, FigureColumn>();
  for (const table of census) {
    for (const { name: code, label } of table.columns) {
      const name = code.toLowerCase().replace(/[^a-z0-9_]/g, '_');
      if (used.has(code) || others.has(name) || !/^[a-z]/.test(name) || name.endsWith('_moe')) continue;
      others.set(name, {
        name,
        title: label === null ? code : tidyLabel(label),
        description: `Line ${code} as published`,
        file: table.file,
        table: tableOf(code),
        values: sumLines(table, [code]),
      });
    }
  }
  return [...known, ...others.values()];
}

const tableOf = (code: string): string => code.split('_')[0] ?? code;

/** `Estimate!!Total:!!Male:` as `Total, Male`. */
const tidyLabel = (label: string): string =>
  label
    .split('!!')
    .map((part) => part.replace(/:$/, '').trim())
    .filter((part) => part !== '' && part !== 'Estimate')
    .join(', ');

function sumLines({ rows }: CensusTable, codes: readonly string[]): ReadonlyMap<string, Estimate> {
  const values = new Map<string, Estimate>();
  for (const row of rows) {
    if (values.has(row.id)) continue;
    const parts = codes.map((code) => {
      const value = row.values[code];
      return value === undefined ? missing : estimateOf(value);
    });
    values.set(row.id, addParts(parts));
  }
  return values;
}

/** A sum is missing when a part of it is; its margin when that of a part is. */
function addParts(parts: readonly Estimate[]): Estimate {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const known = parts.flatMap(({ estimate }) => estimate ?? []);
  if (known.length < parts.length) return missing;
  const margins = parts.flatMap(({ estimate, marginOfError }) =>
    estimate === null || marginOfError === null ? [] : [{ estimate, marginOfError }],
  );
  return {
    estimate: known.reduce((sum, count) => sum + count, 0),
    marginOfError: margins.length < parts.length ? null : roundMargin(sumMarginOfError(margins)),
  };
}

/** A published margin is a whole number; a computed one is kept to a tenth. */
const roundMargin = (margin: number): number => Math.round(margin * 10) / 10;
