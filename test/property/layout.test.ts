import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCount } from '../../src/import/layouts/count-cell';
import { recognizeLayouts, readLayout } from '../../src/import/layouts/layouts';
import { unitVotes } from '../../src/import/layouts/total-rows';
import type { ReturnsTable } from '../../src/import/layouts/read-table';
import { seedProperties } from '../fixtures/property-settings';
import { rawTable, readReturns } from '../fixtures/raw-tables';

seedProperties('layout');

const counts = fc.nat({ max: 5000 });
const unitIds = fc.uniqueArray(
  fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(4, '0')),
  { minLength: 1, maxLength: 12 },
);
const names = fc.uniqueArray(fc.constantFrom('Ann One', 'Bob Two', 'Cat Three', 'Dan Four'), {
  minLength: 2,
});

/** Votes of made-up units by candidate. */
const returns = fc.tuple(unitIds, names).chain(([ids, candidates]) =>
  fc.tuple(
    fc.constant(ids),
    fc.constant(candidates),
    fc.array(fc.array(counts, { minLength: candidates.length, maxLength: candidates.length }), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
  ),
);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const byName = (table: ReturnsTable) =>
  Object.fromEntries(
    [...table.units, ...table.totalRows].map((unit) => [
      unit.id,
      Object.fromEntries(
        (table.contests[0]?.candidates ?? []).map(({ name }, index) => [name, unit.votes[0]?.[index]]),
      ),
    ]),
  );

it('one set of votes read from a wide, a long, a long by modes and a three-row table is the same, each vote once', () => {
  fc.assert(
    fc.property(returns, fc.double({ min: 0, max: 1, noNaN: true }), ([ids, candidates, votes], share) => {
      const split = (value: number) => Math.floor(value * share);
      const cell = (unit: number, candidate: number) => votes[unit]?.[candidate] ?? 0;
      const wide = rawTable([
        ['id', ...candidates].join('|'),
        ...ids.map((id, unit) => [id, ...(votes[unit] ?? [])].join('|')),
      ]);
      const long = rawTable([
        'precinct|office|candidate|votes',
        ...ids.flatMap((id, unit) =>
          candidates.map((name, index) => `${id}|Mayor|${name}|${cell(unit, index)}`),
        ),
      ]);
      const modes = rawTable([
        'precinct|office|party_detailed|mode|votes|candidate',
        ...ids.flatMap((id, unit) =>
          candidates.flatMap((name, index) => {
            const early = split(cell(unit, index));
            return [
              `${id}|Mayor||EARLY|${early}|${name}`,
              `${id}|Mayor||DAY|${cell(unit, index) - early}|${name}`,
            ];
          }),
        ),
      ]);
      const statement = rawTable([
        ['LOCATION', 'PRECINCT', 'TYPE', ...candidates].join('|'),
        ...ids.flatMap((id, unit) => {
          const own = votes[unit] ?? [];
          const mail = own.map(split);
          return [
            ['TOWN', id, 'POLLING PLACE', ...own.map((value, index) => value - (mail[index] ?? 0))].join('|'),
            ['TOWN', id, 'VBM PORTION', ...mail].join('|'),
            ['TOWN', id, 'TOTAL', ...own].join('|'),
          ];
        }),
      ]);
      const expected = byName(readReturns(wide));
      for (const table of [long, modes, statement]) {
        const read = readReturns(table);
        expect(byName(read)).toEqual(expected);
        expect(read.misfits).toEqual([]);
        expect(read.disagreements).toEqual([]);
      }
      expect(sum([...readReturns(wide).units, ...readReturns(wide).totalRows].map(unitVotes))).toBe(
        sum(votes.flat()),
      );
    }),
  );
});

it('the order of rows of a long table does not change what any unit has', () => {
  fc.assert(
    fc.property(returns, fc.infiniteStream(fc.nat()), ([ids, candidates, votes], keys) => {
      const lines = ids.flatMap((id, unit) =>
        candidates.map((name, index) => `${id}|Mayor|${name}|${votes[unit]?.[index] ?? 0}`),
      );
      const order = lines
        .map((line) => ({ line, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key);
      const header = 'precinct|office|candidate|votes';
      const [plain, shuffled] = [
        readReturns(rawTable([header, ...lines])),
        readReturns(rawTable([header, ...order.map(({ line }) => line)])),
      ];
      expect(byName(shuffled)).toEqual(byName(plain));
    }),
  );
});

it('a count is read from digits alone or with thousands separators, and from nothing else', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (count) => {
      expect(readCount(String(count))).toEqual({ kind: 'count', count });
      expect(readCount(count.toLocaleString('en-US'))).toEqual({ kind: 'count', count });
      expect(readCount(`-${count}`).kind).toBe('wrong');
      expect(readCount(`${count}.5`).kind).toBe('wrong');
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readCount(text);
      if (read.kind === 'count') expect(text.trim()).toMatch(/^[\d,]+$/);
    }),
  );
});

it('any table of text is recognized and read, or not, without an exception', () => {
  const words = fc.constantFrom(
    'id',
    'precinct',
    'office',
    'candidate',
    'votes',
    'mode',
    'TYPE',
    'LOCATION',
    'PRECINCT',
    'total',
    'registered',
    'GEO_ID',
    'B01001_001E',
    'B01001_001M',
    'a_b',
    'a_c',
    '',
    '5',
    '1,000',
    '*',
    'TOTAL',
    '__proto__',
    'constructor',
    '1400000US99001000100',
    'é',
  );
  const line = fc.array(
    fc.oneof(
      words,
      fc.string({ maxLength: 4 }).filter((text) => !text.includes('|')),
    ),
    {
      minLength: 4,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const table = rawTable(lines.map((cells) => cells.join('|')));
      for (const { mapping } of recognizeLayouts(table)) {
        const read = readLayout(table, mapping);
        if (!read.ok) expect(read.error.code).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});
