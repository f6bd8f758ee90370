import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../../src/files/json/find-json-error';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['a word', '{"a": nothing}', 1, 7],
    ['a comma too many', '[1,\n 2,\n]', 3, 1],
    ['a comma too many in an object', '{"a": 1,}', 1, 9],
    ['a comma too few', '[1 2]', 1, 4],
    ['a colon too few', '{"a" 1}', 1, 6],
    ['a key without quotation marks', '{a: 1}', 1, 2],
    ['the wrong bracket', '{"a": [1}', 1, 9],
    ['a cut-off text', '{"a": [1, 2', 1, 12],
    ['a cut-off string', '{"a": "b', 1, 7],
    ['a line end in a string', '["a\nb"]', 1, 2],
    ['a tab in a string', '["a\tb"]', 1, 2],
    ['a number that begins with zero', '[012]', 1, 3],
    ['an infinite number', '[-Infinity]', 1, 2],
    ['something after the end', '{} {}', 1, 4],
    ['nothing', '', 1, 1],
  ])('%s', (_, text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonError(text)).toEqual({ line, column });
  });
});
