import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRows } from '../../../src/app/table/build-rows';
import { listColumns } from '../../../src/app/table/list-columns';
import { subtotalRow, totalRow } from '../../../src/app/table/sum-rows';
import { tallyOfRow } from '../../../src/app/table/table-row';
import type { TableUnit } from '../../../src/app/table/table-unit';
import { viewTable } from '../../../src/app/table/view-table';
import { interpolateColumns } from '../../../src/core/census/interpolate-columns';
import { tallyTotal } from '../../../src/core/election/tally';
import { arbitraryPack } from '../../fixtures/arbitrary-pack';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { seedProperties } from '../../fixtures/property-settings';
import { readShippedPack } from '../../fixtures/shipped-pack';

seedProperties('table-sums');
const shipped = readShippedPack();
const votingUnits: readonly TableUnit[] = ['precincts', 'areas', 'neighborhoods'];
const query = { sort: null, text: '', filters: {}, subjects: null } as const;

/** The sum of a column over rows; a row without a value adds nothing. */
function sumOf(unit: TableUnit, columnId: string): number {
  const column = listColumns(shipped, unit).find(({ id }) => id === columnId)!;
  return buildRows(shipped, unit).reduce((sum, row) => sum + Number(column.valueOf(row) ?? 0), 0);
}

describe.each(votingUnits)('the table of %s', (unit) => {
  const columns = listColumns(shipped, unit);
  const total = totalRow(shipped, unit);

  test.each(shipped.contests)(
    'sums to the certified totals of $contest.title, candidate by candidate',
    (returns) => {
      const { contest, candidates } = returns;
      for (const { name, certifiedVotes } of candidates.filter(({ reportedByUnits }) => reportedByUnits)) {
        const column = columns.find(({ id }) => id === `${contest.id} votes ${name}`)!;
        expect(column.valueOf(total)).toBe(certifiedVotes);
        expect(sumOf(unit, column.id)).toBe(certifiedVotes);
      }
      const certified = candidates.reduce((sum, { certifiedVotes }) => sum + (certifiedVotes ?? 0), 0);
      expect(columns.find(({ id }) => id === `${contest.id} votes`)!.valueOf(total)).toBe(certified);
      expect(sumOf(unit, `${contest.id} votes`)).toBe(certified);
    },
  );

  test('every count and every change of a count is the sum of the rows', () => {
    const summed = columns.filter(
      ({ kind, contests }) => contests.length > 0 && (kind === 'count' || kind === 'change'),
    );
    expect(summed.length).toBeGreaterThan(25);
    for (const { id, valueOf } of summed) expect(sumOf(unit, id), id).toBe(valueOf(total));
  });

  test('shares of the total row are of summed counts, not means of shares', () => {
    const share = (id: string) => columns.find((column) => column.id === id)!.valueOf(total);
    expect(share('2017-04-04-primary share Jimmy Gomez')).toBeCloseTo(0.2536, 4);
    expect(share('2017-06-06-runoff share Jimmy Gomez')).toBeCloseTo(0.5922, 4);
    expect(share('2017-04-04-primary share Robert Lee Ahn')).toBeCloseTo(0.2225, 4);
    expect(share('2017-06-06-runoff share Robert Lee Ahn')).toBeCloseTo(0.4078, 4);
    expect(share('2017-04-04-primary 2017-06-06-runoff swing Jimmy Gomez')).toBeCloseTo(0.5922 - 0.2536, 3);
    expect(share('2017-06-06-runoff rank Jimmy Gomez')).toBe(1);
  });

  test('what a filter leaves is summed apart, and the total stays', () => {
    const view = viewTable(shipped, {
      ...query,
      unit,
      filters: { '2017-06-06-runoff share Jimmy Gomez': '>60' },
    });
    expect(view.rows.length).toBeGreaterThan(0);
    expect(view.rows.length).toBeLessThan(view.rowCount);
    const votes = columns.find(({ id }) => id === '2017-06-06-runoff votes')!;
    const sum = view.rows.reduce((all, row) => all + Number(votes.valueOf(row)), 0);
    expect(votes.valueOf(view.subtotal!)).toBe(sum);
    expect(votes.valueOf(view.total)).toBe(43179);
    expect(
      Number(columns.find(({ id }) => id === '2017-06-06-runoff share Jimmy Gomez')!.valueOf(view.subtotal!)),
    ).toBeGreaterThan(0.6);
  });
});

test('precincts, ballot groups and unplaced precincts each have a row that says where they are', () => {
  const rows = buildRows(shipped, 'precincts');
  const kinds = (kind: string) => rows.filter((row) => row.kind === kind);
  expect(kinds('precinct')).toHaveLength(160);
  expect(kinds('unplaced precinct')).toHaveLength(32);
  expect(kinds('ballot group').length).toBeGreaterThanOrEqual(3);
  expect(kinds('unplaced precinct').every(({ note }) => note.startsWith('Not on the map: '))).toBe(true);
  const shared = shipped.precinctAreas.find(({ precinctIds }) => precinctIds.length > 1)!;
  const row = rows.find(({ name }) => name === shared.precinctIds[0])!;
  expect(row.note).toContain(shared.precinctIds[1]);
  expect(row.subject).toEqual({ unit: 'precinct area', id: shared.id });
});

test('neighborhoods end with what is outside every one and what is not placed', () => {
  const rows = buildRows(shipped, 'neighborhoods').slice(-2);
  expect(rows.map(({ name }) => name)).toEqual(['Outside every neighborhood', 'Not placed']);
});

test('tracts sum their people, recompute shares, and have no sum of medians or percentages', () => {
  const columns = listColumns(shipped, 'tracts');
  const total = totalRow(shipped, 'tracts');
  const value = (id: string) => columns.find((column) => column.id === id)!.valueOf(total);
  const people = shipped.tracts.reduce((sum, { values }) => sum + (values['population']?.estimate ?? 0), 0);
  const hispanic = shipped.tracts.reduce((sum, { values }) => sum + (values['hispanic']?.estimate ?? 0), 0);
  expect(value('people population')).toBe(people);
  expect(value('people hispanic_share')).toBeCloseTo(hispanic / people, 12);
  expect(value('people median_household_income')).toBeNull();
  expect(value('people poverty')).toBeNull();
  expect(columns.some(({ id }) => id === 'margin median_household_income')).toBe(true);
  expect(columns.some(({ contests }) => contests.length > 0)).toBe(false);
});

test('people of neighborhoods are counts carried over from tracts, and rates of tracts are not offered', () => {
  const columns = listColumns(shipped, 'neighborhoods');
  const row = buildRows(shipped, 'neighborhoods')[0]!;
  const place = { unit: 'neighborhood' as const, id: row.id };
  const [hispanic, people] = interpolateColumns(shipped, place, ['hispanic', 'population'])!.counts;
  const column = columns.find(({ id }) => id === 'people hispanic_share')!;
  expect(column.valueOf(row)).toBeCloseTo(hispanic!.estimate! / people!.estimate!, 12);
  expect(column.isEstimate).toBe(true);
  expect(columns.some(({ id }) => id === 'people poverty' || id === 'people median_household_income')).toBe(
    false,
  );
});

test('a precinct that shares its area has votes of its own and no people of its own', () => {
  const [row] = buildRows(madeUpPack, 'precincts').filter(({ note }) => note.startsWith('Shares'));
  expect(row?.place).toBeNull();
  const [contest] = madeUpPack.contests;
  const unit = contest!.units.find(({ id, kind }) => id === row?.name && kind === 'precinct')!;
  expect(tallyOfRow(madeUpPack, contest!.contest.id, row!)?.votes).toEqual(
    unit.votes.map((votes) => votes ?? 0),
  );
});

test('whatever the precinct list, the rows of every table hold each vote once', () => {
  fc.assert(
    fc.property(arbitraryPack, fc.constantFrom(...votingUnits), (pack, unit) => {
      const [returns] = pack.contests;
      const { id } = returns!.contest;
      const all = returns!.units
        .flatMap(({ votes }) => votes)
        .reduce<number>((sum, votes) => sum + (votes ?? 0), 0);
      const rows = buildRows(pack, unit);
      const votesOf = (tally: ReturnType<typeof tallyOfRow>) => (tally === null ? 0 : tallyTotal(tally));
      expect(rows.reduce((sum, row) => sum + votesOf(tallyOfRow(pack, id, row)), 0)).toBe(all);
      expect(votesOf(tallyOfRow(pack, id, totalRow(pack, unit)))).toBe(all);
      expect(votesOf(tallyOfRow(pack, id, subtotalRow(rows)))).toBe(all);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    }),
  );
});
