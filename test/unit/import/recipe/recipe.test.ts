import { expect, it } from 'vitest';
import { describeError } from '../../../../src/core/result';
import { readRecipe } from '../../../../src/import/recipe/recipe';

const join = { returnsRules: [{ rule: 'pad', length: 4 }], boundaryRules: [] };
const mapping = { layout: 'wide', headerRow: 0, columns: [], unitKinds: {} };
const table = { table: 'made-up.csv', date: '1999-03-02', mapping, join };

const read = (decisions: unknown) =>
  readRecipe('recipe.json', new TextEncoder().encode(JSON.stringify({ recipe: 1, decisions })));

it('reads a recipe', () => {
  expect(read({ tables: [table] })).toEqual({ ok: true, value: { tables: [table] } });
});

it.each([
  ['a key of no meaning', { tabels: [] }, /at decisions: .*"tabels"/],
  [
    'a day that is none',
    { tables: [{ ...table, date: '1999-02-31' }] },
    /at decisions\.tables\.0\.date: .*1999-12-31/,
  ],
  [
    'a rule that is none',
    { tables: [{ ...table, join: { ...join, returnsRules: [{ rule: 'pat' }] } }] },
    /at decisions\.tables\.0\.join\.returnsRules\.0\.rule: /,
  ],
  [
    'a layout that is none',
    { tables: [table, { ...table, mapping: { ...mapping, layout: 'broad' } }] },
    /at decisions\.tables\.1\.mapping\.layout: "broad" is no layout; expected one of .*"wide"/,
  ],
])('names the place of %s', (_, decisions, sentence) => {
  const recipe = read(decisions);
  expect(recipe.ok ? '' : describeError(recipe.error)).toMatch(sentence);
});
