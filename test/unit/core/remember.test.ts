import { expect, test } from 'vitest';
import { remember, rememberEach, rememberLast } from '../../../src/core/remember';

/** Counts how often it is made, by what it is asked. */
const counting = () => {
  const made: string[] = [];
  const make = (owner: { readonly name: string }, ...rest: readonly string[]) => {
    made.push([owner.name, ...rest].join(' '));
    return { words: [owner.name, ...rest] };
  };
  return { made, make };
};

const [north, south] = [{ name: 'north' }, { name: 'south' }];

test('an object has one result, and another object that looks the same has its own', () => {
  const { made, make } = counting();
  const wordsOf = remember((owner: { readonly name: string }) => make(owner));
  expect(wordsOf(north)).toBe(wordsOf(north));
  expect(wordsOf({ ...north })).not.toBe(wordsOf(north));
  expect(wordsOf(south).words).toEqual(['south']);
  expect(made).toEqual(['north', 'north', 'south']);
});

test('nothing found is remembered too', () => {
  let asked = 0;
  const nothing = (_: object): string | undefined => {
    asked += 1;
    return undefined;
  };
  const find = remember(nothing);
  expect([find(north), find(north)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});

test('each key of an object has one result, however often other keys are asked for', () => {
  const { made, make } = counting();
  const wordsOf = rememberEach(make, (...rest) => JSON.stringify(rest));
  const before = wordsOf(north, 'a', 'b');
  wordsOf(north, 'a b');
  wordsOf(south, 'a', 'b');
  expect(wordsOf(north, 'a', 'b')).toBe(before);
  expect(made).toEqual(['north a b', 'north a b', 'south a b']);
});

test('of what changes with every decision only the last result is kept', () => {
  const { made, make } = counting();
  const wordsOf = rememberLast(make, (...rest) => rest);
  const before = wordsOf(north, 'a');
  expect(wordsOf(north, 'a')).toBe(before);
  wordsOf(north, 'a', 'b');
  expect(wordsOf(north, 'a')).not.toBe(before);
  expect(made).toEqual(['north a', 'north a b', 'north a']);
});

test('what throws is asked again and throws again', () => {
  let asked = 0;
  const fail = remember((_: object): never => {
    asked += 1;
    throw new RangeError('no such contest');
  });
  expect(() => fail(north)).toThrow('no such contest');
  expect(() => fail(north)).toThrow('no such contest');
  expect(asked).toBe(2);
});
