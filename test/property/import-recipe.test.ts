import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRecipe, writeRecipe, type Recipe } from '../../src/import/recipe/recipe';
import { areaUses, delimiters, outsideRules, tableUses } from '../../src/import/decisions/import-decisions';
import { layouts } from '../../src/import/layouts/layouts';
import { columnRoles } from '../../src/import/layouts/mapping';
import { joinRules } from '../fixtures/arbitrary-join';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('import-recipe');

const anyText = fc.string({ maxLength: 8 });
const text = fc.string({ minLength: 1, maxLength: 8 });
// A key of this name sets the prototype of the object that JSON is read into.
const key = text.filter((name) => name !== '__proto__');
const day = fc.constantFrom('1999-01-05', '2000-02-29');
const stage = fc.constantFrom('primary' as const, 'runoff' as const, 'general' as const);

const mapping = fc.record({
  layout: fc.constantFrom(...layouts.map(({ id }) => id)),
  headerRow: fc.nat({ max: 5 }),
  columns: fc.array(
    fc.record({
      header: anyText,
      role: fc.constantFrom(...columnRoles),
      contest: fc.option(anyText),
      name: fc.option(anyText),
      party: fc.option(anyText),
    }),
    { maxLength: 4 },
  ),
  unitKinds: fc.dictionary(
    key,
    fc.constantFrom('precinct' as const, 'ballot group' as const, 'total row' as const),
    { noNullPrototype: true, maxKeys: 3 },
  ),
});

const table = fc.record(
  {
    table: text,
    use: fc.constantFrom(...tableUses),
    mapping,
    join: fc.record({ returnsRules: joinRules, boundaryRules: joinRules }),
    byHand: fc.dictionary(key, fc.option(text), { noNullPrototype: true, maxKeys: 3 }),
    ignoredUnits: fc.array(text, { maxLength: 3 }),
    repeats: fc.constantFrom('count once' as const, 'add' as const),
    date: day,
    stage,
  },
  { requiredKeys: ['table'], noNullPrototype: true },
);

const contest = fc.record(
  {
    table: text,
    contest: anyText,
    isLeftOut: fc.boolean(),
    title: text,
    office: text,
    date: day,
    stage,
    replaces: fc.option(text),
  },
  { requiredKeys: ['table', 'contest'], noNullPrototype: true },
);

const boundaryFile = fc.record(
  { file: text, use: fc.constantFrom(...areaUses), field: anyText, id: fc.option(text) },
  { requiredKeys: ['file'], noNullPrototype: true },
);

const reading = fc.record(
  { file: text, coordinateSystem: text, encoding: text, delimiter: fc.constantFrom(...delimiters) },
  { requiredKeys: ['file'], noNullPrototype: true },
);

const decisions = fc.record(
  {
    readings: fc.array(reading, { maxLength: 3 }),
    boundaryFiles: fc.array(boundaryFile, { maxLength: 3 }),
    outside: fc.constantFrom(...outsideRules),
    title: text,
    district: text,
    boundaries: fc.record({ file: text, field: text }, { requiredKeys: [], noNullPrototype: true }),
    tables: fc.array(table, { maxLength: 3 }),
    contests: fc.array(contest, { maxLength: 3 }),
    totals: fc.array(fc.record({ contest: text, candidate: text, votes: fc.nat() }), { maxLength: 3 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

it('a recipe read from what was written is the same recipe', () => {
  fc.assert(
    fc.property(decisions, (decided) => {
      const recipe: Recipe = { recipe: 1, decisions: decided };
      expect(readRecipe('made-up.recipe.json', writeRecipe(recipe))).toEqual({ ok: true, value: decided });
    }),
  );
});
