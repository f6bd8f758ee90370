import { expect, it } from 'vitest';
import { chooseIdField } from '../../../../src/import/joins/choose-id-field';
import { boundaryUnitsOf, returnUnitsOf, type JoinUnit } from '../../../../src/import/joins/join-unit';
import { proposeJoins } from '../../../../src/import/joins/propose-joins';
import { rawBoundaries, rawTable, readReturns } from '../../../fixtures/raw-tables';

const returnsOf = (ids: readonly string[]): readonly JoinUnit[] =>
  returnUnitsOf(
    readReturns(rawTable(['precinct|ANN ONE|BOB TWO', ...ids.map((id, index) => `${id}|${index + 1}|3`)])),
  );

const boundariesOf = (ids: readonly (string | number)[]): readonly JoinUnit[] =>
  boundaryUnitsOf(rawBoundaries(ids.map((id) => ({ id }))), 'id');

const propose = (returns: readonly string[], boundaries: readonly (string | number)[]) =>
  proposeJoins(returnsOf(returns), boundariesOf(boundaries));

it('compares ids as text: 007 is not 7 until a rule is accepted', () => {
  const { exact, best } = propose(['007', '008', '010'], [7, 8, 10]);
  expect(exact.matchedUnits).toBe(0);
  expect(best.matchedUnits).toBe(3);
  expect(best.returnsRules).toEqual([{ rule: 'strip leading zeros' }]);
});

it('leaves a complete exact join alone', () => {
  const { exact, proposals, best } = propose(['01', '02', '10'], ['01', '02', '10', '11']);
  expect(exact).toMatchObject({
    matchedUnits: 3,
    rate: 1,
    matchedBoundaries: 3,
    boundaries: 4,
    matchedVotes: 15,
    votes: 15,
  });
  expect(proposals).toEqual([]);
  expect(best).toBe(exact);
});

const cases: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  [
    're-padding ward and precinct',
    ['0101', '0102', '0211', '1003'],
    ['01001', '01002', '02011', '10003'],
    'cut off the last 2 characters',
  ],
  [
    'a county code before the id',
    ['013-Oak101', '013-Elm102', '013-Ash103'],
    ['Oak101', 'Elm102', 'Ash103'],
    'remove "013-"',
  ],
  ['a prefix of letters', ['PCT12', 'PCT13', 'PCT140'], ['12', '13', '140'], 'remove "PCT"'],
  ['padding', ['1', '22', '333'], ['0001', '0022', '0333'], 'pad with zeros to 4'],
  ['separators', ['1-02-A', '1-03-B', '2-04-C'], ['102A', '103B', '204C'], 'separators'],
  ['case', ['Oak', 'elm', 'Ash'], ['OAK', 'ELM', 'ASH'], 'upper and lower case'],
  ['a letter at the end', ['101A', '102B', '103A'], ['101', '102', '103'], 'letter at the end'],
  [
    'a number after changing words',
    ['Oak 101', 'Elm 102', 'Ash 103'],
    ['101', '102', '103'],
    'first number after',
  ],
  ['pieces at separators', ['1-2', '1-13', '12-4'], ['01002', '01013', '12004'], 'cut at separators'],
  ['two rules', ['013-oak101', '013-elm102', '013-ash103'], ['OAK101', 'ELM102', 'ASH103'], 'remove "013-"'],
];

it.each(cases)('proposes a rule it can explain: %s', (_, returns, boundaries, words) => {
  const { exact, best } = propose(returns, boundaries);
  expect(exact.matchedUnits).toBe(0);
  expect(best.rate).toBe(1);
  expect(best.explanation).toContain(words);
  expect(best.risks.map(({ code }) => code)).not.toContain('ids collide');
  expect(best.examples).toHaveLength(returns.length);
});

it('combines ward and precinct where the precinct alone is there in every ward', () => {
  const table = readReturns(
    rawTable(['ward|precinct|ANN ONE|BOB TWO', '1|1|5|6', '1|2|5|7', '2|1|8|6', '11|1|4|4']),
  );
  const { best } = proposeJoins(returnUnitsOf(table), boundariesOf(['01001', '01002', '02001', '11001']));
  expect(best.rate).toBe(1);
  expect(best.explanation).toBe(
    'In the ids of the returns, join ward (padded to 2 digits) and id (padded to 3 digits).',
  );
});

it('never offers first what makes different ids the same', () => {
  const { best, proposals } = propose(['101A', '101B', '102A', '103A', '104'], ['101', '102', '103', '104']);
  expect(best.matchedUnits).toBe(1);
  const colliding = proposals.find(({ matchedUnits }) => matchedUnits === 5);
  expect(colliding?.risks.map(({ code }) => code)).toContain('ids collide');
});

it('gives ten examples, spread over the list', () => {
  const ids = Array.from({ length: 50 }, (_, index) => String(index + 100));
  const { best } = propose(
    ids.map((id) => `X-${id}`),
    ids,
  );
  expect(best.examples).toHaveLength(10);
  expect(best.examples[0]).toEqual({ returnId: 'X-100', boundaryId: '100', key: '100' });
  expect(best.examples.at(-1)?.returnId).toBe('X-149');
});

it('finds the attribute that joins best', () => {
  const boundaries = rawBoundaries(
    ['Oak', 'Elm', 'Ash'].map((name, index) => ({
      OBJECTID: index + 1,
      COUNTY: '99',
      NAME: `${name}10${index}`,
      AREA: 17.5 + index,
    })),
  );
  const fields = chooseIdField(boundaries, returnsOf(['99-Oak100', '99-Elm101', '99-Ash102']));
  expect(fields[0]).toMatchObject({
    field: 'NAME',
    distinct: 3,
    filled: 3,
    exact: { rate: 0 },
    best: { rate: 1 },
  });
  expect(fields.map(({ field }) => field)).not.toContain('AREA');
});
