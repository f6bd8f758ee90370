import { expect, it } from 'vitest';
import { reportJoin } from '../../../../src/pack/join/join-report';
import { joinTables } from '../../../../src/pack/join/join-tables';
import { boundaryUnitsOf, returnUnitsOf } from '../../../../src/pack/join/join-unit';
import { emptyRecipe, type JoinRecipe } from '../../../../src/pack/join/recipe';
import { rawBoundaries, rawTable, readReturns } from '../../../fixtures/raw-tables';

const table = readReturns(
  rawTable([
    'precinct|ANN ONE|BOB TWO',
    '01|10|5',
    '02|20|6',
    '02|20|6',
    '03|*|7',
    '09|30|8',
    'Early Voting|3|4',
    'TOTAL|83|36',
  ]),
);
const boundaries = rawBoundaries(['01', '02', '02', '03', '04', '05'].map((id) => ({ id })));

function report(changes: Partial<JoinRecipe> = {}) {
  const recipe = { ...emptyRecipe('id'), ...changes };
  const join = joinTables(
    returnUnitsOf(table, 0),
    boundaryUnitsOf(boundaries, 'id'),
    { returns: [], boundaries: [] },
    recipe,
  );
  return reportJoin(table, join, 0, recipe);
}

it('puts everything that did not fit into its own list with the votes at stake', () => {
  const found = report();
  expect([found.joinedUnits, found.units, found.joinedPlaces, found.places]).toEqual([4, 5, 3, 5]);
  expect(found.votes).toEqual({
    all: 119,
    joined: 74,
    unjoined: 38,
    ignored: 0,
    ballotGroups: 7,
    repeated: 0,
    totalRows: 119,
    misfits: 0,
  });
  expect(found.duplicateBoundaries).toEqual([{ id: '02', ids: ['02'], features: [1, 2], votes: 52 }]);
  expect(
    found.duplicateReturns.map(({ id, rows, votes, records, identical }) => [
      id,
      rows,
      votes,
      records,
      identical,
    ]),
  ).toEqual([['02', [3, 4], 52, 2, true]]);
  expect(found.boundariesWithoutReturns.map(({ id }) => id)).toEqual(['04', '05']);
  expect(found.returnsWithoutBoundaries.map(({ id, rows, votes }) => [id, rows, votes])).toEqual([
    ['09', [6], 38],
  ]);
  expect(found.redacted.map(({ id, counts, votes }) => [id, counts, votes])).toEqual([['03', 1, 7]]);
  expect(found.ballotGroups.map(({ id, votes }) => [id, votes])).toEqual([['Early Voting', 7]]);
  expect(found.totalRows.map(({ id, votes, agrees }) => [id, votes, agrees])).toEqual([['TOTAL', 119, true]]);
});

it('counts the first record of a repeated unit alone where a person says so', () => {
  expect(report({ repeatedRecords: 'first' }).votes).toMatchObject({ all: 119, joined: 48, repeated: 26 });
});

it('repairs by hand: to a boundary, or to one of several features of the same id', () => {
  const toBoundary = report({
    repairs: [{ returnId: '09', returnParts: null, boundaryId: '04', featureIndex: null }],
  });
  expect(toBoundary.returnsWithoutBoundaries).toEqual([]);
  expect(toBoundary.boundariesWithoutReturns.map(({ id }) => id)).toEqual(['05']);
  const toFeature = report({
    repairs: [{ returnId: '09', returnParts: null, boundaryId: '02', featureIndex: 2 }],
  });
  expect(toFeature.duplicateBoundaries).toEqual([]);
  expect(toFeature.votes).toMatchObject({ joined: 112, unjoined: 0 });
  expect(toFeature.severalReturnsInOnePlace).toEqual([]);
});

it('tells of several returns in one place, of repairs that no longer apply, and of what is left on purpose', () => {
  const merged = report({
    repairs: [{ returnId: '09', returnParts: null, boundaryId: '01', featureIndex: null }],
  });
  expect(
    merged.severalReturnsInOnePlace.map(({ id, votes, returns }) => [
      id,
      votes,
      returns.map((unit) => unit.id),
    ]),
  ).toEqual([['01', 53, ['01', '09']]]);
  const stale = { returnId: '09', returnParts: null, boundaryId: '77', featureIndex: null };
  expect(report({ repairs: [stale] }).staleRepairs).toEqual([stale]);
  const left = report({ ignored: { returns: ['09'], boundaries: ['04'] } });
  expect(left.ignoredReturns.map(({ id }) => id)).toEqual(['09']);
  expect(left.ignoredBoundaries.map(({ id }) => id)).toEqual(['04']);
  expect(left.votes).toMatchObject({ unjoined: 0, ignored: 38 });
});

it('makes one place of boundaries that an accepted rule makes the same, and lists it', () => {
  const units = returnUnitsOf(readReturns(rawTable(['precinct|ANN ONE|BOB TWO', '12|10|5', '13|3|4'])), 0);
  const parts = boundaryUnitsOf(rawBoundaries([{ id: '12A' }, { id: '12B' }, { id: '13' }]), 'id');
  const join = joinTables(
    units,
    parts,
    { returns: [], boundaries: [{ rule: 'trim trailing letter' }] },
    emptyRecipe('id'),
  );
  expect(join.places.map(({ ids, features, returns }) => [ids, features, returns.length])).toEqual([
    [['12A', '12B'], [0, 1], 1],
    [['13'], [2], 1],
  ]);
});
