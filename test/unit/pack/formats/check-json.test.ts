import { describe, expect, it } from 'vitest';
import { Stop } from '../../../../src/files/stop';
import { geoJson } from '../../../../src/formats/geojson/geojson';
import { topoJson } from '../../../../src/formats/topojson/topojson';
import { checkJson } from '../../../../src/files/json/check-json';

const limits = { jsonContainers: 3, jsonMembers: 3, jsonValues: 6, jsonDepth: 2 };

const codeOf = (text: string): string => {
  try {
    checkJson('a.json', text, limits);
    return 'read';
  } catch (error) {
    if (error instanceof Stop) return error.userError.code;
    throw error;
  }
};

describe('JSON that a parser could not hold', () => {
  it.each([
    ['as many arrays as may be', '[[],[]]', 'read'],
    ['an array more', '[[],[],[]]', 'too-large'],
    ['objects beside arrays', '[{},[],{}]', 'too-large'],
    ['as many members as may be', '{"a":1,"b":2,"c":3}', 'read'],
    ['a member more', '{"a":1,"b":2,"c":3,"d":4}', 'too-large'],
    ['a value more', '[1,2,3,4,5,6,7]', 'too-large'],
    ['as deep as may be', '[[1]]', 'read'],
    ['an array deeper', '[[[1]]]', 'too-deep'],
    ['marks inside of strings, which are none', '["[[[[{{{:::,,,,,,,,\\"[[[["]', 'read'],
    ['a string that ends after a backslash that is escaped', '["\\\\",[[[', 'too-deep'],
    ['a string without an end, which is the parser’s to refuse', '["[[[[', 'read'],
  ])('is told before it is parsed: %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('counts what a parser would make of a text', () => {
    expect(checkJson('a.json', '{"a":[1,2],"b":"x,y"}')).toEqual({ containers: 2, members: 2, values: 4 });
  });

  it.each([
    ['GeoJSON', geoJson, 'FeatureCollection","features":[],"made-up":['],
    ['TopoJSON', topoJson, 'Topology","objects":{},"arcs":[],"made-up":['],
  ] as const)('is refused in a file of %s, whatever property it hides in', async (_, format, start) => {
    const text = `{"type":"${start}${'[],'.repeat(16_000_001)}[]]}`;
    const read = await format.read([{ name: 'a.json', bytes: new TextEncoder().encode(text) }], {});
    expect(read).toMatchObject({ ok: false, error: { code: 'too-large', place: { file: 'a.json' } } });
  });
});
