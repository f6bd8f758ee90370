import fc from 'fast-check';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { buildRows } from '../../../src/app/table/build-rows';
import { initialDrawer, parseDrawer, storedDrawer } from '../../../src/app/table/drawer-state';
import { chosenColumns, defaultColumns, listColumns } from '../../../src/app/table/list-columns';
import { parseFilter } from '../../../src/app/table/parse-filter';
import { compareValues, sortRows } from '../../../src/app/table/sort-rows';
import type { CellValue, TableColumn } from '../../../src/app/table/table-column';
import { tableCsv } from '../../../src/app/table/table-csv';
import type { TableRow } from '../../../src/app/table/table-row';
import { viewTable } from '../../../src/app/table/view-table';
import { listCandidates } from '../../../src/app/table/list-candidates';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { seedProperties } from '../../fixtures/property-settings';
import { readShippedPack } from '../../fixtures/shipped-pack';

seedProperties('table-view');
const shipped = readShippedPack();

const madeUpRow = (index: number, name = `Made-up Row ${index}`): TableRow => ({
  id: String(index),
  kind: 'precinct',
  name,
  note: '',
  subject: null,
  place: null,
  tractIds: [],
  unitKeys: null,
});

const columnOf = (values: readonly CellValue[], title = 'Made-up'): TableColumn => ({
  id: title,
  group: 'Made-up',
  title,
  heading: ['', title],
  kind: values.some((value) => typeof value === 'string') ? 'text' : 'number',
  isMargin: false,
  contests: [],
  candidate: null,
  isEstimate: false,
  valueOf: ({ id }) => values[Number(id)] ?? null,
});

describe('filters', () => {
  const passes = (text: string, kind: TableColumn['kind'], value: CellValue): boolean | string => {
    const parsed = parseFilter(text, kind);
    return parsed.ok ? (parsed.value?.(value) ?? true) : parsed.error.message;
  };

  test.each([
    ['>50', 'count', 51, true],
    ['>50', 'count', 50, false],
    ['>= 50', 'count', 50, true],
    ['≤1,000', 'count', 1000, true],
    ['<1000', 'count', 1000, false],
    ['10..20', 'count', 20, true],
    ['10..20', 'count', 20.5, false],
    ['10..', 'count', 9, false],
    ['..20', 'count', 3, true],
    ['20..10', 'count', 15, false],
    ['12', 'count', 12, true],
    ['=12', 'count', 13, false],
    ['!=0', 'count', 0, false],
    ['>50', 'share', 0.5001, true],
    ['>50%', 'share', 0.49, false],
    ['25.4', 'share', 0.2536, true],
    ['25.3', 'share', 0.2536, false],
    ['-5..5', 'points', -0.05, true],
    ['<−5', 'points', -0.051, true],
    ['>$40,000', 'dollars', 40_001, true],
    ['>0', 'count', null, false],
    ['none', 'count', null, true],
    ['none', 'count', 0, false],
    ['gÓmez', 'text', 'Jimmy Gomez', true],
    ['ahn', 'text', 'Jimmy Gomez', false],
    ['>5', 'text', 'over >5', true],
    ['  ', 'count', null, true],
  ] as const)('%j on a %s of %s: %s', (text, kind, value, expected) => {
    expect(passes(text, kind, value)).toBe(expected);
  });

  test.each(['>', '..', '5..x', 'fifty', '1.2.3', '><5', '1..2..3'])('%j is told, not guessed', (text) => {
    expect(passes(text, 'count', 5)).toMatch(/such as >50/);
  });

  test('a filter that cannot be read filters nothing and is reported', () => {
    const view = viewTable(shipped, {
      unit: 'precincts',
      sort: null,
      text: '',
      filters: { '2017-06-06-runoff votes': 'many' },
      subjects: null,
    });
    expect(view.rows).toHaveLength(view.rowCount);
    expect(Object.keys(view.filterErrors)).toEqual(['2017-06-06-runoff votes']);
  });
});

describe('sorting', () => {
  const values = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 30 });

  test('is stable, puts what is unknown last both ways, and loses nobody', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (numbers, descending) => {
        const rows = numbers.map((_, index) => madeUpRow(index));
        const sorted = sortRows(rows, columnOf(numbers), descending).map(({ id }) => Number(id));
        expect([...sorted].sort((one, other) => one - other)).toEqual(rows.map((_, index) => index));
        sorted.slice(1).forEach((id, index) => {
          const before = sorted[index]!;
          const [one, other] = [numbers[before] ?? null, numbers[id] ?? null];
          expect(compareValues(one, other, descending)).toBeLessThanOrEqual(0);
          if (one === other) expect(before).toBeLessThan(id);
          if (one === null) expect(other).toBeNull();
        });
      }),
    );
  });

  test('names with numbers are in the order of the numbers', () => {
    const rows = ['Made-up 10', 'Made-up 9', 'made-up 1'].map((name, index) => madeUpRow(index, name));
    expect(sortRows(rows, null, false).map(({ name }) => name)).toEqual([
      'made-up 1',
      'Made-up 9',
      'Made-up 10',
    ]);
  });
});

describe('files', () => {
  test('what is written is read again by another reader, cell by cell', () => {
    const cells = fc.array(
      fc.tuple(
        fc.string({ unit: 'grapheme' }),
        fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      ),
    );
    fc.assert(
      fc.property(cells, (pairs) => {
        const rows = pairs.map(([name], index) => madeUpRow(index, name));
        const csv = tableCsv(
          'Unit',
          [
            columnOf(
              pairs.map(([, value]) => value),
              'Made-up, "share"',
            ),
          ],
          rows,
        );
        const [head, ...lines] = csvParseRows(csv);
        expect(head).toEqual(['Unit', 'Made-up, "share"']);
        expect(lines).toHaveLength(rows.length);
        lines.forEach(([name, value], index) => {
          expect(name!.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(pairs[index]![0]);
          const written = pairs[index]![1];
          expect(value === '' ? null : Number(value)).toBe(written === null ? null : written + 0);
        });
      }),
    );
  });

  test('text that a spreadsheet would run gets an apostrophe, numbers stay numbers', () => {
    const rows = ['=1+1', '+1', '-1', '@SUM(A1)', 'plain - 1'].map((name, index) => madeUpRow(index, name));
    const csv = tableCsv('Unit', [columnOf([-1.5, -2, 0, null, 0.25])], rows);
    expect(csv).toBe("Unit,Made-up\r\n'=1+1,-1.5\r\n'+1,-2\r\n'-1,0\r\n'@SUM(A1),\r\nplain - 1,0.25\r\n");
  });
});

describe('the view', () => {
  const query = { unit: 'precincts', sort: null, text: '', filters: {}, subjects: null } as const;

  test('finds rows by name, place or neighborhood', () => {
    const names = (text: string) => viewTable(shipped, { ...query, text }).rows;
    expect(names('koreatown').length).toBeGreaterThan(3);
    expect(names('koreatown').every(({ kind }) => kind === 'precinct')).toBe(true);
    expect(names('not on the map').length).toBeGreaterThan(30);
    const [first] = buildRows(shipped, 'precincts');
    expect(names(first!.name).map(({ name }) => name)).toContain(first!.name);
  });

  test('shows only what is marked, and nothing when nothing is', () => {
    const [row] = buildRows(shipped, 'precincts');
    expect(viewTable(shipped, { ...query, subjects: [row!.subject!] }).rows).toContain(row);
    expect(viewTable(shipped, { ...query, subjects: [] }).rows).toEqual([]);
  });

  test('every pack has columns to open with, and forgotten columns give way to them', () => {
    for (const pack of [shipped, madeUpPack]) {
      for (const unit of ['precincts', 'areas', 'neighborhoods', 'tracts'] as const) {
        const ids = listColumns(pack, unit).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(defaultColumns(pack, unit).length).toBeGreaterThan(1);
        expect(chosenColumns(pack, unit, ['gone'])).toEqual(chosenColumns(pack, unit, null));
      }
    }
  });
});

test('what the drawer remembers is read again, and nonsense is the default', () => {
  const drawer = {
    ...initialDrawer,
    height: 300,
    tab: 'plot' as const,
    columns: { tracts: ['note'] },
    plotX: 'x',
  };
  expect(parseDrawer(JSON.parse(JSON.stringify(storedDrawer(drawer))))).toEqual(drawer);
  for (const nonsense of [null, 3, [], { height: '1', tab: 'x', unit: 2, columns: [], floor: -1 }]) {
    expect(parseDrawer(nonsense)).toEqual(initialDrawer);
  }
});

test('each candidate is listed with the places of the largest share above the floor', () => {
  const { lines, effective } = listCandidates(shipped, '2017-06-06-runoff', 100);
  expect(lines.map(({ rank, votes }) => [rank, votes])).toEqual([
    [1, 25_569],
    [2, 17_610],
  ]);
  expect(effective).toBeCloseTo(1 / (0.59216 ** 2 + 0.40784 ** 2), 3);
  for (const { bestPrecinct, bestNeighborhood } of lines) {
    expect(bestPrecinct!.total).toBeGreaterThanOrEqual(100);
    expect(bestNeighborhood!.share).toBeLessThanOrEqual(bestPrecinct!.share);
  }
});

test('the best precinct of a candidate may be one that the map cannot place', () => {
  const [, ahn] = listCandidates(shipped, '2017-06-06-runoff', 100).lines;
  expect(ahn!.bestPrecinct).toMatchObject({
    subject: { unit: 'reporting unit', id: '9002547A' },
    name: '9002547A',
    votes: 532,
    total: 610,
  });
});
