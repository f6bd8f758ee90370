import { describe, expect, it } from 'vitest';
import { describeShare } from '../../../../../src/ui/import/join/describe-rate';
import { listBoundaryLeftovers, listTableLeftovers } from '../../../../../src/ui/import/join/list-leftovers';
import { tablesWithSameGap, withUnitInTables } from '../../../../../src/ui/import/join/place-by-hand';
import { rankBoundaries } from '../../../../../src/ui/import/join/rank-boundaries';
import { findSharedProposals } from '../../../../../src/ui/import/join/shared-proposals';
import { spellingDistance } from '../../../../../src/ui/import/join/spelling-distance';
import { describeSummary, summarizeJoin } from '../../../../../src/ui/import/join/summarize-join';
import {
  madeUpJoin,
  madeUpProblem,
  madeUpProposal,
  madeUpUnit,
  madeUpView,
} from '../../../../fixtures/made-up-import-view';

const units = [
  madeUpUnit('1', 'A'),
  madeUpUnit('2', 'A', { votes: 5 }),
  madeUpUnit('3', null, { votes: 3 }),
  madeUpUnit('4', null, { votes: 2, isByHand: true }),
  madeUpUnit('5', 'B', { votes: 1, isByHand: true }),
  madeUpUnit('6', 'gone', { votes: 4 }),
  madeUpUnit('mail', null, { votes: 100, kind: 'ballot group' }),
];
const join = madeUpJoin('made-up.csv', units);

describe('the state of a join', () => {
  it('counts as placed only precincts whose area can be drawn, and all votes as votes', () => {
    const summary = summarizeJoin(join, (id) => id !== 'gone');
    expect(summary).toEqual({ precincts: 6, placedPrecincts: 3, votes: 125, placedVotes: 16 });
    expect(describeSummary(summary)).toBe('3 of 6 precincts and 16 of 125 votes are placed.');
  });

  it('says nothing of votes in a table without any', () => {
    const turnout = madeUpJoin('turnout.csv', [madeUpUnit('1', 'A', { votes: 0 })]);
    expect(describeSummary(summarizeJoin(turnout, () => true))).toBe('1 of 1 precinct is placed.');
  });

  it('calls a share all only when it is all', () => {
    expect(describeShare(madeUpProposal({ matchedUnits: 9_999, units: 10_000 }))).toBe('nearly all');
    expect(describeShare(madeUpProposal({ matchedUnits: 10_000, units: 10_000 }))).toBe('100.0%');
    expect(describeShare(madeUpProposal({ matchedUnits: 1, units: 10_000 }))).toBe('hardly any');
    expect(describeShare(madeUpProposal({ matchedUnits: 0, units: 10_000 }))).toBe('0.0%');
    expect(describeShare(madeUpProposal())).toBe('0%');
  });
});

describe('what did not fit', () => {
  const view = madeUpView({
    joins: [join],
    problems: [
      madeUpProblem({ code: 'returns-without-polygon', file: 'made-up.csv', itemCount: 2 }),
      madeUpProblem({
        code: 'redacted',
        file: 'made-up.csv',
        itemCount: 900,
        items: [{ id: '1', votes: 10, detail: 'votes that are known' }],
      }),
      madeUpProblem({ code: 'duplicate-polygon', items: [{ id: 'A', votes: 0, detail: '2 polygons' }] }),
    ],
  });
  const lists = listTableLeftovers(view, 'made-up.csv', join);

  it('lists every unit once, under what happened to it', () => {
    const byCode = Object.fromEntries(lists.map(({ code, items }) => [code, items.map(({ id }) => id)]));
    expect(byCode).toEqual({
      'returns-without-polygon': ['3'],
      'off-the-map': ['4'],
      'by-hand': ['5'],
      'several-returns-one-polygon': ['A'],
      'ballot-group': ['mail'],
      redacted: ['1'],
    });
  });

  it('puts the votes at stake beside each list, and the count of all beside a list that is cut', () => {
    expect(lists.find(({ code }) => code === 'ballot-group')?.votes).toBe(100);
    expect(lists.find(({ code }) => code === 'several-returns-one-polygon')?.votes).toBe(15);
    expect(lists.find(({ code }) => code === 'redacted')?.itemCount).toBe(900);
  });

  it('leads from a unit to its area', () => {
    expect(lists.find(({ code }) => code === 'redacted')?.items[0]?.areaId).toBe('A');
    expect(listBoundaryLeftovers(view)[0]?.items[0]?.areaId).toBe('A');
  });

  it('lists what the view says of a table that is not joined', () => {
    const alone = madeUpView({
      boundaries: null,
      problems: [
        madeUpProblem({
          code: 'ballot-group',
          file: 'made-up.csv',
          items: [{ id: 'mail', votes: 9, detail: null }],
        }),
      ],
    });
    expect(listTableLeftovers(alone, 'made-up.csv', null).map(({ code }) => code)).toEqual(['ballot-group']);
  });
});

describe('a boundary for a unit', () => {
  const choice = (id: string, unitIds: readonly string[] = []) => ({ id, unitIds, polygonCount: 1 });

  it('is near in spelling whatever the zeros, separators and case', () => {
    expect(spellingDistance('07-A', '7a')).toBe(0);
    expect(spellingDistance('107', '17')).toBe(1);
    expect(spellingDistance('', '123')).toBe(3);
  });

  it('is offered free ones first, then the nearest', () => {
    const choices = [choice('1001'), choice('1002', ['9']), choice('2002'), choice('1012')];
    const offered = rankBoundaries('01002', '', choices, 3);
    expect(offered.map(({ id }) => id)).toEqual(['1001', '1012', '2002']);
    expect(rankBoundaries('01002', '', choices, 4).at(-1)?.id).toBe('1002');
  });

  it('is near through the units beside it, whatever the boundaries are called', () => {
    const choices = [choice('X-7', ['2115']), choice('X-8', ['1116']), choice('X-9', ['0101'])];
    expect(rankBoundaries('2116', '', choices, 3).map(({ id }) => id)).toEqual(['X-7', 'X-8', 'X-9']);
  });

  it('is found by what is typed, and near what is typed where none contains it', () => {
    const ids = ['1001', '1002', '2002'].map((id) => choice(id));
    expect(rankBoundaries('9', '20', ids, 5).map(({ id }) => id)).toEqual(['2002']);
    expect(rankBoundaries('9', '2003', ids, 1).map(({ id }) => id)).toEqual(['2002']);
  });
});

describe('a rule for several tables', () => {
  const rule = (matchedUnits: number, length: number) =>
    madeUpProposal({ returnsRules: [{ rule: 'pad', length }], matchedUnits, units: 10 });
  const open = (key: string, proposals: ReturnType<typeof rule>[]) =>
    madeUpJoin(key, [], { isOpen: true, proposals });

  it('is one that waits in each of them and is the best of one', () => {
    const shared = findSharedProposals([
      open('a', [rule(9, 5), rule(8, 6)]),
      open('b', [rule(7, 6), rule(6, 5)]),
      madeUpJoin('c', [], { isAccepted: true, proposals: [rule(9, 5)] }),
      open('d', [rule(3, 4)]),
    ]);
    expect(shared.map(({ tables }) => tables.map(({ join: { tableKey } }) => tableKey))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(shared[0]?.tables.map(({ proposal }) => proposal.matchedUnits)).toEqual([9, 6]);
  });
});

describe('a unit that several tables lack a polygon for', () => {
  const gap = madeUpUnit('7', null);
  const view = madeUpView({
    joins: [
      madeUpJoin('a.csv', [gap]),
      madeUpJoin('b.csv', [gap]),
      madeUpJoin('c.csv', [madeUpUnit('7', 'A')]),
      madeUpJoin('d.csv', [madeUpUnit('7', null, { isByHand: true })]),
      madeUpJoin('e.csv', [madeUpUnit('7', null, { kind: 'ballot group' })]),
    ],
  });

  it('is placed in those that have the same gap, by one change', () => {
    const others = tablesWithSameGap(view, 'a.csv', '7');
    expect(others).toEqual(['b.csv']);
    expect(withUnitInTables(['a.csv', ...others], '7', 'A')({}).tables).toEqual([
      { table: 'a.csv', byHand: { 7: 'A' } },
      { table: 'b.csv', byHand: { 7: 'A' } },
    ]);
  });
});
