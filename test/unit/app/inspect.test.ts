import { expect, test } from 'vitest';
import { describeHover } from '../../../src/app/inspect/describe-hover';
import { describeSubject, reasonNotPlaced } from '../../../src/app/inspect/describe-subject';
import { precinctsOfNeighborhood } from '../../../src/app/inspect/precincts-of-neighborhood';
import { tallyOfSubject } from '../../../src/app/inspect/tally-of-subject';
import { tallyTotal } from '../../../src/core/election/tally';
import { defaultSpec } from '../../../src/document/default-spec';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { formatMoment } from '../../../src/words/format';

const pack = readShippedPack();

test('an area of several precincts names them all', () => {
  const shared = pack.precinctAreas.find((area) => area.precinctIds.length > 1)!;
  const { kind, name } = describeSubject(pack, { unit: 'precinct area', id: shared.id });
  expect(kind).toBe('Precincts at one location');
  for (const id of shared.precinctIds) expect(name).toContain(id);
});

test('units without a place have their votes and the reason', () => {
  const contest = pack.contests[1]!;
  const votes = pack.precincts
    .filter((precinct) => precinct.areaId === null)
    .map(({ id }) => tallyTotal(tallyOfSubject(pack, contest.contest.id, { unit: 'reporting unit', id })!));
  expect(votes.reduce((sum, each) => sum + each, 0)).toBe(7058);
  expect(reasonNotPlaced(pack, '9000010C')).not.toBeNull();
  expect(reasonNotPlaced(pack, pack.precinctAreas[0]!.precinctIds[0]!)).toBeNull();
});

test('neighborhoods list every located precinct once', () => {
  const listed = pack.neighborhoods.flatMap(({ id }) => precinctsOfNeighborhood(pack, id));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toHaveLength(160);
});

test('the card beside the pointer tells the margin, the two ahead and the votes', () => {
  const text = describeHover(pack, defaultSpec(pack, 'light'), { unit: 'district', id: 'CA-34' });
  expect(text.lines).toEqual([
    { label: 'Margin in the runoff', value: 'Gomez leads by 18.4 points' },
    { label: 'Gomez', value: '59.2%' },
    { label: 'Ahn', value: '40.8%' },
    { label: 'Votes', value: '43,179' },
  ]);
});

test.each([
  ['2017-02', 'February 2017'],
  ['2017-06-06', '6 June 2017'],
  ['2017-06-06T21:00-07:00', '6 June 2017, 21:00'],
  ['final', 'final'],
])('the moment %s is printed as %s', (text, printed) => {
  expect(formatMoment(text)).toBe(printed);
});
