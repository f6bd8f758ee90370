import { describe, expect, it } from 'vitest';
import { classBreaks, classIndex } from '../../../../src/core/classify/class-breaks';
import type { ClassificationMethod } from '../../../../src/core/classify/classification';

const breaksOf = (
  method: ClassificationMethod,
  classCount: number,
  values: number[],
  breaks: number[] = [],
) => classBreaks(values, { method, classCount, breaks });

describe('quantile breaks', () => {
  it('divide values into equal counts', () => {
    expect(breaksOf('quantile', 4, [8, 7, 6, 5, 4, 3, 2, 1, 0])).toEqual([2, 4, 6]);
  });

  it('merge classes that ties would repeat', () => {
    expect(breaksOf('quantile', 5, [0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3])).toEqual([1]);
    expect(breaksOf('quantile', 5, [7, 7, 7])).toEqual([]);
  });

  it('set apart a few values from many equal ones', () => {
    expect(breaksOf('quantile', 4, [0, 0, 0, 0, 0, 0, 0, 0, 0, 5])).toEqual([5]);
  });
});

it('equal interval breaks divide the range', () => {
  expect(breaksOf('equal interval', 4, [0, 1, 1, 8])).toEqual([2, 4, 6]);
  expect(breaksOf('equal interval', 4, [3, 3])).toEqual([]);
});

describe('jenks breaks', () => {
  it('fall between natural groups', () => {
    expect(breaksOf('jenks', 3, [1, 2, 1, 50, 51, 52, 98, 99])).toEqual([50, 98]);
  });

  it('give every value its own class when there are fewer values than classes', () => {
    expect(breaksOf('jenks', 7, [5, 1, 5, 3, 1])).toEqual([3, 5]);
    expect(breaksOf('jenks', 7, [4])).toEqual([]);
  });
});

describe('standard deviation breaks', () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  it('are centred on the mean, which is a break of an even count and inside the middle class of an odd one', () => {
    expect(breaksOf('standard deviation', 4, values)).toEqual([3, 5, 7]);
    expect(breaksOf('standard deviation', 3, values)).toEqual([4, 6]);
  });

  it('drop pairs that no value reaches', () => {
    expect(breaksOf('standard deviation', 9, values)).toEqual([2, 4, 6, 8]);
  });
});

describe('custom breaks', () => {
  it('are sorted, unique and kept even where a class is empty', () => {
    expect(breaksOf('custom', 2, [1, 2], [9, 0.5, 9, 3])).toEqual([0.5, 3, 9]);
  });

  it('must be numbers', () => {
    expect(() => breaksOf('custom', 2, [1], [NaN])).toThrow(RangeError);
  });
});

describe('diverging breaks', () => {
  it('are nice equal steps on both sides of zero', () => {
    expect(breaksOf('diverging', 8, [-0.31, 0.12, 0.3, 0.38])).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  });

  it('are not flattened by an outlier', () => {
    const values = [...Array.from({ length: 99 }, (_, index) => index / 1000), 1];
    expect(breaksOf('diverging', 4, values)).toEqual([-0.05, 0, 0.05]);
  });

  it('drop a pair of classes that no value reaches', () => {
    expect(breaksOf('diverging', 8, [-0.51, 0.5])).toEqual([-0.4, -0.2, 0, 0.2, 0.4]);
  });

  it('have an even class count and nothing but zero where all values are zero', () => {
    expect(breaksOf('diverging', 5, [-3, 4])).toHaveLength(3);
    expect(breaksOf('diverging', 6, [0, 0])).toEqual([0]);
  });
});

describe('every method', () => {
  it.each(['quantile', 'equal interval', 'jenks', 'standard deviation', 'diverging'] as const)(
    '%s: no values, no breaks; a NaN, an infinity or a bad class count is a bug',
    (method) => {
      expect(breaksOf(method, 5, [])).toEqual([]);
      expect(() => breaksOf(method, 5, [1, NaN])).toThrow(RangeError);
      expect(() => breaksOf(method, 5, [1, Infinity])).toThrow(RangeError);
      expect(() => breaksOf(method, 1, [1, 2])).toThrow(RangeError);
    },
  );
});

it('has no break of minus zero', () => {
  expect(breaksOf('jenks', 2, [-0, -1])).toEqual([0]);
  expect(breaksOf('custom', 2, [1], [-0])).toEqual([0]);
});

it('puts a value that equals a break into the class above it', () => {
  expect([-1, 0, 0.5, 1, 2].map((value) => classIndex(value, [0, 1]))).toEqual([0, 1, 1, 2, 2]);
  expect(() => classIndex(NaN, [0])).toThrow(RangeError);
});
