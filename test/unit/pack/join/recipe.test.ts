import { expect, it } from 'vitest';
import { boundaryUnitsOf, returnUnitsOf } from '../../../../src/pack/join/join-unit';
import { proposeJoins } from '../../../../src/pack/join/propose-joins';
import { reapplyRecipe } from '../../../../src/pack/join/reapply-recipe';
import { emptyRecipe, formatRecipe, parseRecipe } from '../../../../src/pack/join/recipe';
import { recognizeLayouts } from '../../../../src/pack/layout/layouts';
import { rawBoundaries, rawTable, readReturns } from '../../../fixtures/raw-tables';

const boundaries = rawBoundaries(['01001', '01002', '02011'].map((id) => ({ id })));
const first = rawTable(['id|total|ANN ONE|BOB TWO', '0101|15|10|5', '0102|9|4|5', '0211|3|1|2'], 'first.csv');
const second = rawTable(
  ['id|total|BOB TWO|CAT THREE', '0101|16|10|6', '0102|8|4|4', '0299|3|1|2'],
  'second.csv',
);

function makeRecipe() {
  const returns = returnUnitsOf(readReturns(first), null);
  const { best } = proposeJoins(returns, boundaryUnitsOf(boundaries, 'id'));
  return {
    ...emptyRecipe('id'),
    tables: [
      {
        file: first.file,
        sheet: null,
        mapping: recognizeLayouts(first)[0]!.mapping,
        rules: { returns: best.returnsRules, boundaries: best.boundaryRules },
      },
    ],
  };
}

it('applies to the next file with other candidates, and leaves what does not join', () => {
  const saved = parseRecipe(formatRecipe(makeRecipe()));
  const applied = saved.ok ? reapplyRecipe(saved.value, second, boundaries) : saved;
  expect(
    applied.ok &&
      applied.value.read.kind === 'returns' &&
      applied.value.read.contests[0]?.candidates.map(({ name }) => name),
  ).toEqual(['BOB TWO', 'CAT THREE']);
  expect(applied.ok && applied.value.join?.places.map(({ returns }) => returns.map(({ id }) => id))).toEqual([
    ['0101'],
    ['0102'],
    [],
  ]);
  expect(applied.ok && applied.value.join?.unjoined.map(({ id }) => id)).toEqual(['0299']);
});

it('says when the next file is of another kind', () => {
  const recipe = makeRecipe();
  const prose = rawTable(['a line of text', 'another']);
  expect(reapplyRecipe(recipe, prose, boundaries)).toMatchObject({
    ok: false,
    error: { code: 'another-layout' },
  });
  const others = rawBoundaries([{ code: '01001' }]);
  expect(reapplyRecipe(recipe, second, others)).toMatchObject({ ok: false, error: { code: 'no-id-field' } });
});

it('names what is wrong in an edited recipe', () => {
  expect(parseRecipe('{')).toMatchObject({ ok: false, error: { code: 'not-json' } });
  const text = formatRecipe(makeRecipe()).replace('"split and pad"', '"guess"');
  expect(parseRecipe(text)).toMatchObject({
    ok: false,
    error: { code: 'bad-recipe', place: { path: 'tables.0.rules.returns.0.rule' } },
  });
});
