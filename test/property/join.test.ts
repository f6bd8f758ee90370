import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyRules } from '../../src/pack/join/apply-rules';
import { collides } from '../../src/pack/join/evaluate-join';
import { reportJoin } from '../../src/pack/join/join-report';
import type { JoinRule } from '../../src/pack/join/join-rule';
import { joinTables } from '../../src/pack/join/join-tables';
import { boundaryUnitsOf, returnUnitsOf } from '../../src/pack/join/join-unit';
import { matchKeys } from '../../src/pack/join/match-keys';
import { proposeJoins } from '../../src/pack/join/propose-joins';
import { emptyRecipe, formatRecipe, parseRecipe, type JoinRecipe } from '../../src/pack/join/recipe';
import { readLayout } from '../../src/pack/layout/layouts';
import { columnRoles, mapColumn, type LayoutMapping } from '../../src/pack/layout/mapping';
import type { ReturnsTable } from '../../src/pack/layout/read-table';
import { seedProperties } from '../fixtures/property-settings';
import { rawBoundaries, rawTable } from '../fixtures/raw-tables';

seedProperties('join');

const ids = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(3, '0')),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
    .map(([ward, number]) => `${ward}-${number}`),
  fc.constantFrom('13-Oak1', 'OAK1', 'oak1', 'Oak1A', 'Early Voting', 'TOTAL', ''),
);
const cells = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 900 }).map(String) },
  fc.constantFrom('*', '', 'x', '-4'),
);
const rows = fc.array(fc.tuple(ids, cells, cells), { minLength: 1, maxLength: 25 });
const length = fc.integer({ min: 1, max: 6 });
const rule: fc.Arbitrary<JoinRule> = fc.oneof(
  fc.record({ rule: fc.constant('pad' as const), length }),
  fc.constantFrom<JoinRule>(
    { rule: 'fold case' },
    { rule: 'drop separators' },
    { rule: 'strip leading zeros' },
    { rule: 'trim trailing letter' },
    { rule: 'number after prefix' },
    { rule: 'strip prefix', prefix: '13-' },
    { rule: 'split at separators', lengths: [2, 3] },
  ),
  fc.record({
    rule: fc.constant('split and pad' as const),
    tail: length,
    headLength: length,
    tailLength: length,
  }),
  fc.record({
    rule: fc.constant('combine' as const),
    parts: fc.array(fc.record({ name: fc.constantFrom('ward', 'id'), length: fc.nat({ max: 4 }) }), {
      minLength: 2,
      maxLength: 3,
    }),
    separator: fc.constantFrom('', '-'),
  }),
);
const rules = fc.array(rule, { maxLength: 3 });
const text = fc.string({ maxLength: 8 });
const repair = fc.record({
  returnId: ids,
  returnParts: fc.constant(null),
  boundaryId: ids,
  featureIndex: fc.option(fc.nat({ max: 20 })),
});
const choices = fc.record({
  repairs: fc.array(repair, { maxLength: 4 }),
  ignored: fc.record({
    returns: fc.array(ids, { maxLength: 4 }),
    boundaries: fc.array(ids, { maxLength: 4 }),
  }),
  repeatedRecords: fc.constantFrom('sum' as const, 'first' as const),
});

const mapping: LayoutMapping = {
  layout: 'wide',
  headerRow: 0,
  columns: [
    mapColumn('precinct', 'unit id'),
    mapColumn('ANN ONE', 'candidate votes', { contest: 'Mayor', name: 'ANN ONE' }),
    mapColumn('BOB TWO', 'candidate votes', { contest: 'Mayor', name: 'BOB TWO' }),
  ],
  unitKinds: {},
};

function tableOf(lines: readonly (readonly [string, string, string])[]): ReturnsTable {
  const read = readLayout(
    rawTable(['precinct|ANN ONE|BOB TWO', ...lines.map((line) => line.join('|'))]),
    mapping,
  );
  if (!read.ok || read.value.kind !== 'returns') throw new Error('The table was not read');
  return read.value;
}

const boundariesOf = (list: readonly string[]) =>
  boundaryUnitsOf(rawBoundaries(list.map((id) => ({ id }))), 'id');
const countOf = (cell: string) => (/^\d+$/.test(cell) ? Number(cell) : 0);

it('every vote of the file is in exactly one list, whatever the rules, repairs and choices', () => {
  fc.assert(
    fc.property(
      rows,
      fc.array(ids, { maxLength: 20 }),
      rules,
      rules,
      choices,
      (lines, places, own, other, chosen) => {
        const table = tableOf(lines);
        const join = joinTables(
          returnUnitsOf(table, null),
          boundariesOf(places),
          { returns: own, boundaries: other },
          chosen,
        );
        const { votes } = reportJoin(table, join, null, chosen);
        expect(votes.joined + votes.unjoined + votes.ignored + votes.ballotGroups + votes.repeated).toBe(
          votes.all,
        );
        const inFile = lines.reduce((sum, [, one, two]) => sum + countOf(one) + countOf(two), 0);
        expect(votes.all + votes.totalRows + votes.misfits).toBe(inFile);
        const listed = [...join.places.flatMap(({ returns }) => returns), ...join.unjoined, ...join.ignored];
        expect(new Set(listed.map(({ index }) => index)).size).toBe(listed.length);
        const drawn = join.places.flatMap(({ features }) => features);
        expect([...drawn].sort((a, b) => a - b)).toEqual(places.map((_, index) => index));
      },
    ),
  );
});

it('proposals are the same every time, and none beats the exact join without joining more', () => {
  fc.assert(
    fc.property(rows, fc.array(ids, { minLength: 1, maxLength: 20 }), (lines, places) => {
      const returns = returnUnitsOf(tableOf(lines), null);
      const boundaries = boundariesOf(places);
      const first = proposeJoins(returns, boundaries);
      expect(proposeJoins(returns, boundaries)).toEqual(first);
      if (first.best !== first.exact) {
        expect(collides(first.best)).toBe(false);
        expect(first.best.matchedUnits > first.exact.matchedUnits || collides(first.exact)).toBe(true);
      }
      for (const proposal of first.proposals) {
        const again = matchKeys(returns, boundaries, {
          returns: proposal.returnsRules,
          boundaries: proposal.boundaryRules,
        });
        const matched = again
          .filter((group) => group.boundaries.length > 0)
          .flatMap((group) => group.returns);
        expect(matched).toHaveLength(proposal.matchedUnits);
      }
    }),
    { numRuns: 60 },
  );
});

it('the exact join pairs equal texts only: no id is read as a number', () => {
  fc.assert(
    fc.property(rows, fc.array(ids, { maxLength: 20 }), (lines, places) => {
      const join = joinTables(
        returnUnitsOf(tableOf(lines), null),
        boundariesOf(places),
        { returns: [], boundaries: [] },
        emptyRecipe('id'),
      );
      for (const place of join.places) for (const unit of place.returns) expect(unit.id).toBe(place.id);
    }),
  );
});

it('rules give the same key every time and change nothing they do not fit', () => {
  fc.assert(
    fc.property(text, rules, (id, list) => {
      const unit = { id, parts: { ward: '1' } };
      expect(applyRules(list, unit)).toBe(applyRules(list, unit));
      expect(applyRules([], unit)).toBe(id);
    }),
  );
});

const mappings = fc.record({
  layout: fc.string({ minLength: 1, maxLength: 8 }),
  headerRow: fc.nat({ max: 5 }),
  columns: fc.array(
    fc.record({
      header: text,
      role: fc.constantFrom(...columnRoles),
      contest: fc.option(text),
      name: fc.option(text),
      party: fc.option(text),
    }),
    { maxLength: 4 },
  ),
  unitKinds: fc.dictionary(
    text.filter((key) => key !== '__proto__'),
    fc.constantFrom('precinct' as const, 'ballot group' as const, 'total row' as const),
    { noNullPrototype: true, maxKeys: 3 },
  ),
});

it('a recipe read from what was written is the same recipe', () => {
  const recipes = fc.record({
    version: fc.constant(1 as const),
    boundaryIdField: fc.string({ minLength: 1, maxLength: 8 }),
    tables: fc.array(
      fc.record({
        file: text,
        sheet: fc.option(text),
        mapping: mappings,
        rules: fc.record({ returns: rules, boundaries: rules }),
      }),
      { maxLength: 3 },
    ),
    repairs: fc.array(repair, { maxLength: 4 }),
    ignored: fc.record({
      returns: fc.array(text, { maxLength: 3 }),
      boundaries: fc.array(text, { maxLength: 3 }),
    }),
    repeatedRecords: fc.constantFrom('sum' as const, 'first' as const),
  });
  fc.assert(
    fc.property(recipes, (recipe: JoinRecipe) => {
      expect(parseRecipe(formatRecipe(recipe))).toEqual({ ok: true, value: recipe });
    }),
  );
});
