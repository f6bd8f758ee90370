import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName, suggestName } from '../../../src/cli/nearest-name';

const names = ['Ana Made-up', 'Ben Made-up', 'Carla Invented'];

describe('nearestName', () => {
  it.each([
    ['Carla Inventd', 'Carla Invented'],
    ['carla', 'Carla Invented'],
    ['INVENTED', 'Carla Invented'],
    ['ban made-up', 'Ben Made-up'],
    ['Zzzzzzzzzz', null],
    ['', null],
  ])('%j → %j', (given, expected) => {
    expect(nearestName(given, names)).toBe(expected);
  });

  it('does not guess between two that share the word', () => {
    expect(nearestName('made-up', names)).toBeNull();
  });

  it('lists the choices when none is near', () => {
    expect(suggestName('Zzzzzzzzzz', names)).toBe(
      'choose from "Ana Made-up", "Ben Made-up", "Carla Invented".',
    );
  });
});

describe('editDistance', () => {
  it('is a metric on texts of one case', () => {
    const text = fc.stringMatching(/^[a-d]{0,6}$/);
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
