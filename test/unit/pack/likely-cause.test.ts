import { expect, it } from 'vitest';
import { type CountToAudit, type TotalsAudit } from '../../../src/pack/audit/likely-cause';
import { auditTotals } from '../../../src/pack/audit/likely-cause-audit';
import { words } from '../../../src/words/words';

const units = [
  { id: '01', votes: [91, 40, 7] },
  { id: '02', votes: [37, 50, 3] },
  { id: '03', votes: [12, 15, 1] },
];
const count: CountToAudit = {
  candidates: ['Ann One', 'Bob Two', 'Cat Three'],
  units,
  counted: [],
  leftOut: [],
};
const totalsOf = (...votes: readonly number[]) =>
  votes.map((value, index) => ({ candidate: count.candidates[index] ?? 'Dan Four', votes: value }));
const kindsOf = (audit: TotalsAudit) => audit.causes.map(({ kind, evidence }) => [kind, evidence]);

it('is audited when every candidate has the votes of the totals, whatever the spelling', () => {
  const audit = auditTotals(count, [
    { candidate: 'ANN ONE', votes: 140 },
    { candidate: 'Bob  Two.', votes: 105 },
    { candidate: 'Cát Three', votes: 11 },
  ]);
  expect(audit.status).toEqual({ kind: 'audited' });
  expect(audit.causes).toEqual([]);
});

it('says so when there are no totals', () => {
  const audit = auditTotals(count, []);
  expect(words.totalsStatus(audit.status)).toBe('no totals given');
  expect(audit.candidates.map(({ counted, given }) => [counted, given])).toEqual([
    [140, null],
    [105, null],
    [11, null],
  ]);
});

it('finds rows of totals that are counted', () => {
  const doubled = { ...count, units: [...units, { id: 'Everything', votes: [140, 105, 11] }] };
  const audit = auditTotals(doubled, totalsOf(140, 105, 11));
  expect(words.totalsStatus(audit.status)).toBe('differs by 256');
  expect(kindsOf(audit)).toEqual([
    ['counted several times', []],
    ['total rows counted', ['Everything']],
  ]);
});

it('finds repeated records, ballot groups and rows set aside that equal the difference', () => {
  const repeated = { kind: 'repeated records', ids: ['03'], votes: [12, 15, 1] } as const;
  const groups = { kind: 'ballot groups', ids: ['Mail'], votes: [5, 6, 0] } as const;
  const audit = auditTotals({ ...count, counted: [repeated, groups] }, totalsOf(128, 90, 10));
  expect(kindsOf(audit)[0]).toEqual(['repeated records counted', ['03']]);
  const both = auditTotals({ ...count, counted: [repeated, groups] }, totalsOf(123, 84, 10));
  expect(both.causes[0]?.message).toContain('39 votes of the repeated records and ballot groups');
  const left = auditTotals({ ...count, leftOut: [groups] }, totalsOf(145, 111, 11));
  expect(kindsOf(left)).toEqual([['left out', ['Mail']]]);
});

it('names a candidate that one side lacks', () => {
  const audit = auditTotals(count, [...totalsOf(140, 105), { candidate: 'Dan Four', votes: 9 }]);
  expect(audit.causes.map(({ kind, candidates }) => [kind, candidates])).toEqual([
    ['missing candidate', ['Dan Four']],
    ['candidate not in the totals', ['Cat Three']],
  ]);
  expect(words.totalsStatus(audit.status)).toBe('differs by 20');
});

it('finds figures that are exchanged in one unit', () => {
  const exchanged = auditTotals(count, totalsOf(89, 156, 11));
  expect(kindsOf(exchanged)).toEqual([['candidates exchanged in a unit', ['01']]]);
  const digits = auditTotals(count, totalsOf(140 - 91 + 19, 105, 11));
  expect(kindsOf(digits)).toEqual([['digits exchanged in a unit', ['01']]]);
});

it('expects less where counts are withheld', () => {
  const withheld = { ...count, units: [...units, { id: '04', votes: [null, 2, 1] }] };
  const audit = auditTotals(withheld, totalsOf(144, 107, 12));
  expect(audit.status).toEqual({ kind: 'audited' });
  expect(audit.causes.map(({ kind }) => kind)).toEqual(['withheld counts']);
});
