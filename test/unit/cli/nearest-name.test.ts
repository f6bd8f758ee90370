import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName, quote, suggestName } from '../../../src/cli/nearest-name';

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

describe('a name with quotes', () => {
  const nicknames = ['Dora "Dot" Made-up', "Ed O'Invented"];

  it('is found by what is inside of them', () => {
    expect(nearestName('dot', nicknames)).toBe('Dora "Dot" Made-up');
  });

  it.each([
    ['Ana', 'Ana'],
    ['Ana Made-up', '"Ana Made-up"'],
    ['Dora "Dot" Made-up', `'Dora "Dot" Made-up'`],
    ["Ed O'Invented", `"Ed O'Invented"`],
    [`Flo "O'Flo" $1`, '"Flo \\"O\'Flo\\" \\$1"'],
    ['', '""'],
  ])('%j is told as a shell takes it: %s', (name, told) => {
    expect(quote(name)).toBe(told);
    expect(execFileSync('/bin/sh', ['-c', `printf %s ${told}`], { encoding: 'utf8' })).toBe(name);
  });

  it('is suggested in quotes of the other kind', () => {
    expect(suggestName('Dora Dot Made-up', nicknames)).toBe(`did you mean 'Dora "Dot" Made-up'?`);
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
