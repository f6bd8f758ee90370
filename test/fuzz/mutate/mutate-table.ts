import { bytesText, textBytes } from '../fuzz-input';
import type { Random } from '../random';
import type { MutateBytes } from './mutate-bytes';
import { oddValue } from './mutate-text';

type Cells = string[][];
type MutateCells = (cells: Cells, random: Random) => void;

const anyColumn = (cells: Cells, random: Random): number => random.below(cells[0]?.length ?? 0);

const changes: readonly MutateCells[] = [
  (cells, random) => {
    const row = random.pick(cells);
    row[random.below(row.length)] = oddValue(random);
  },
  (cells, random) => {
    const [header = []] = cells;
    header[random.below(header.length)] = random.chance(0.5) ? random.pick(header) : oddValue(random);
  },
  (cells, random) => {
    const column = anyColumn(cells, random);
    for (const row of cells) row.splice(column, 1);
  },
  (cells, random) => {
    const [column, to] = [anyColumn(cells, random), anyColumn(cells, random)];
    for (const row of cells) row.splice(to, 0, row[column] ?? '');
  },
  (cells, random) => {
    const [from, to] = [anyColumn(cells, random), anyColumn(cells, random)];
    for (const row of cells) row.splice(to, 0, ...row.splice(from, 1));
  },
  (cells, random) => {
    const column = anyColumn(cells, random);
    const value = oddValue(random);
    cells.slice(1).forEach((row) => (row[column] = value));
  },
  (cells, random) => {
    const row = random.pick(cells);
    cells.splice(random.below(cells.length + 1), 0, [...row]);
  },
  (cells, random) => {
    const row = [...random.pick(cells)];
    row[0] = random.pick(['TOTAL', 'Total', '', 'Countywide', 'Absentee Ward 1', 'Vote by mail']);
    cells.push(row);
  },
  (cells, random) => {
    cells.splice(
      0,
      0,
      Array.from({ length: random.below(4) }, () => oddValue(random)),
    );
  },
  (cells, random) => {
    random.pick(cells).push(...Array.from({ length: 1 + random.below(3) }, () => oddValue(random)));
  },
  (cells, random) => {
    random.pick(cells).splice(random.below(4));
  },
  (cells, random) => {
    const width = random.pick([50, 500, 12_000]);
    random.pick(cells).push(...Array<string>(width).fill(random.pick(['', '1', 'x'])));
  },
];

const quote = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One change of cells, columns, rows or the delimiter of a table in which no cell holds the delimiter. */
export const mutateTable =
  (delimiter: string): MutateBytes =>
  (bytes, random) => {
    const cells = bytesText(bytes)
      .split('\n')
      .map((line) => line.split(delimiter));
    random.pick(changes)(cells, random);
    const mark = random.chance(0.05) ? random.pick([',', '\t', ';', '|', ' ', '~']) : delimiter;
    return textBytes(cells.map((row) => row.map((cell) => quote(cell, mark)).join(mark)).join('\n'));
  };
