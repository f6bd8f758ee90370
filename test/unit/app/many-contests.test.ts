import { describe, expect, test } from 'vitest';
import { fitsSwitch } from '../../../src/app/contests/fits-switch';
import { findContests, listContests } from '../../../src/document/list-contests';
import { boundsOfSubject, withSurroundings } from '../../../src/app/places/bounds-of-subject';
import { defaultContests } from '../../../src/document/measures/change-measure';
import { areComparable, findPairOf } from '../../../src/document/measures/contest-pair';
import { changeMode, contestsOfMode, modeChoices, modeOf, whyNoChange } from '../../../src/document/mode';
import type { Pack } from '../../../src/core/pack';
import { readPack } from '../../../src/pack/read/read-pack';
import { defaultSpec } from '../../../src/document/default-spec';
import { manyContestsFiles } from '../../fixtures/many-contests';
import { readShippedPack } from '../../fixtures/shipped-pack';

const shipped = readShippedPack();
const read = readPack(manyContestsFiles());
if (!read.ok) throw new Error(read.error.message);
const many = read.value;
const [governor, firstQuestion] = many.contests.map(({ contest }) => contest.id);
const opening = defaultSpec(many, 'light');

/** The pack with contests of other days put before its own. */
const withEarlier = (change: (id: string) => Partial<Pack['contests'][number]['contest']>): Pack => ({
  ...many,
  contests: [
    ...many.contests.map((returns) => ({
      ...returns,
      contest: {
        ...returns.contest,
        id: `earlier-${returns.contest.id}`,
        date: '1999-06-01',
        ...change(returns.contest.id),
      },
    })),
    ...many.contests,
  ],
});

describe('a ballot of nineteen contests', () => {
  test('opens on the first of the ballot, and the shipped pack on its runoff', () => {
    expect(modeOf(opening)).toEqual({ kind: 'contest', contest: governor });
    expect(contestsOfMode(many, opening)).toEqual(many.contests.map(({ contest }) => contest.id));
    expect(modeOf(defaultSpec(shipped, 'light'))).toMatchObject({ contest: '2017-06-06-runoff' });
  });

  test('is chosen from a menu, the shipped pack by its switch', () => {
    expect(fitsSwitch(modeChoices(many))).toBe(false);
    expect(fitsSwitch(modeChoices(shipped))).toBe(true);
    const long = modeChoices(shipped).map((choice) => ({ ...choice, title: choice.title.repeat(4) }));
    expect(fitsSwitch(long)).toBe(false);
  });

  test('compares nobody with the answers Yes and No, and says so', () => {
    expect(defaultContests(many)).toBeNull();
    expect(findPairOf(many, firstQuestion!)).toBeNull();
    expect(whyNoChange(many, opening)).toBe(
      'No other contest of this pack is for the office of Made-up governor or has its candidates, so there is no change to show.',
    );
    expect(changeMode(many, opening, { kind: 'change' })).toEqual(opening);
  });

  test('compares each contest with the earlier one for its office', () => {
    const two = withEarlier(() => ({}));
    for (const { contest } of many.contests) {
      expect(findPairOf(two, contest.id)).toMatchObject({
        from: { contest: { id: `earlier-${contest.id}` } },
        to: { contest: { id: contest.id } },
      });
    }
    const spec = defaultSpec(two, 'light');
    expect(whyNoChange(two, spec)).toBeNull();
    expect(modeOf(changeMode(two, spec, { kind: 'change' }))).toEqual({ kind: 'change' });
  });

  test('compares those who ran for another office before, and tells of which contests there is a change', () => {
    const two = withEarlier((id) => ({ office: `Other ${id}` }));
    expect(areComparable(two.contests[0]!, two.contests[19]!)).toBe(true);
    expect(areComparable(two.contests[1]!, two.contests[20]!)).toBe(false);
    const question = changeMode(two, defaultSpec(two, 'light'), {
      kind: 'contest',
      contest: firstQuestion!,
    });
    expect(whyNoChange(two, question)).toContain('There is for Made-up governor.');
  });

  test('is listed by day, the latest first, and found by office and candidate', () => {
    const groups = listContests(withEarlier(() => ({})));
    expect(groups.map(({ title }) => title)).toEqual(['General, 2 November 1999', 'General, 1 June 1999']);
    const idsOf = (text: string): readonly string[] =>
      findContests(listContests(many), text).flatMap(({ contests }) =>
        contests.map(({ contest }) => contest.id),
      );
    expect(idsOf('cy made')).toEqual([governor]);
    expect(idsOf('question 17')).toHaveLength(1);
    expect(idsOf('')).toHaveLength(19);
    expect(idsOf('nowhere')).toEqual([]);
  });
});

test('every neighborhood is brought as near as it can be, small ones with what lies around', () => {
  const whole = boundsOfSubject(shipped, { unit: 'district', id: shipped.districts[0]!.id })!;
  for (const { id } of shipped.neighborhoods) {
    const bounds = boundsOfSubject(shipped, { unit: 'neighborhood', id })!;
    const shown = withSurroundings(shipped, bounds);
    const shareOf = (box: typeof bounds): number =>
      Math.max(
        (box.right - box.left) / (whole.right - whole.left),
        (box.bottom - box.top) / (whole.bottom - whole.top),
      );
    expect(shown.left).toBeLessThanOrEqual(bounds.left);
    expect(shown.bottom).toBeGreaterThanOrEqual(bounds.bottom);
    expect(shareOf(shown), id).toBeLessThanOrEqual(Math.max(0.5, shareOf(bounds)) + 1e-9);
  }
});
