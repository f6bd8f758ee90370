import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/pack/read/read-pack';
import { madeUpPackFiles, withText } from '../../fixtures/made-up-pack-files';
import { dropLine, expectRefusal, replace, setMember, without } from '../../fixtures/spoil-files';
import type { BadInput } from '../../fixtures/spoil-files';

const datapackage: readonly BadInput[] = [
  ['no data package', without('datapackage.json'), 'missing-datapackage', /^datapackage\.json: /],
  ['a resource without its file', without('returns.csv'), 'missing-resource', /^returns\.csv: .*missing/],
  [
    'a resource that is not listed',
    setMember('datapackage.json', 'resources', []),
    'missing-resource',
    /^datapackage\.json, at resources: The resource "boundaries"/,
  ],
  [
    'a resource outside the pack',
    setMember('datapackage.json', 'resources.3.path', '../totals.csv'),
    'wrong-shape',
    /^datapackage\.json, at resources\.3\.path: .*inside the pack/,
  ],
  [
    'a resource at an address',
    setMember('datapackage.json', 'resources.3.path', 'https://registrar.example/totals.csv'),
    'wrong-shape',
    /^datapackage\.json, at resources\.3\.path: .*inside the pack/,
  ],
  [
    'a wrong type',
    setMember('datapackage.json', 'title', 1999),
    'wrong-shape',
    /^datapackage\.json, at title: .*expected string/,
  ],
  [
    'a format of the future',
    setMember('datapackage.json', 'districtAtlas.format', 2),
    'wrong-shape',
    /^datapackage\.json, at districtAtlas\.format: /,
  ],
  [
    'a measure of a column that is not there',
    replace('datapackage.json', '"column": "tall"', '"column": "small"'),
    'unknown-column',
    /^datapackage\.json, at districtAtlas\.demographicMeasures\.1\.column: .*"small"/,
  ],
  [
    'a share of nothing',
    setMember('datapackage.json', 'districtAtlas.demographicMeasures.1.denominator', null),
    'missing-denominator',
    /^datapackage\.json, at districtAtlas\.demographicMeasures\.1\.denominator: /,
  ],
];

const facts: readonly BadInput[] = [
  [
    'invalid JSON',
    replace('facts.json', '"topic":', '"topic"'),
    'invalid-json',
    /^facts\.json, row 4, column 15: /,
  ],
  [
    'a NaN in JSON',
    replace('facts.json', '"precinctsReporting": 2', '"precinctsReporting": NaN'),
    'invalid-json',
    /^facts\.json, row 22, column 29: /,
  ],
  [
    'a line of JSON that is not there',
    dropLine('facts.json', 3),
    'invalid-json',
    /^facts\.json, row 3, column 14: /,
  ],
  [
    'a fact without a source',
    setMember('facts.json', 'facts.0.source', ''),
    'wrong-shape',
    /^facts\.json, at facts\.0\.source: /,
  ],
  [
    'a negative count',
    setMember('facts.json', 'countSnapshots.0.votes.Ada', -1),
    'wrong-shape',
    /^facts\.json, at countSnapshots\.0\.votes\.Ada: /,
  ],
  [
    'a count of an unknown contest',
    setMember('facts.json', 'countSnapshots.0.contestId', 'other'),
    'unknown-contest',
    /^facts\.json, at countSnapshots\.0\.contestId: /,
  ],
];

const file = 'boundaries.topo.json';
const tract = 'objects.tracts.geometries.0';
const line = { type: 'LineString', id: '00000000001', arcs: [0] };

const topology: readonly BadInput[] = [
  [
    'a truncated topology',
    (files) => withText(files, file, (text) => text.slice(0, text.length / 2)),
    'invalid-json',
    /^boundaries\.topo\.json, row 1, column \d+: /,
  ],
  [
    'JSON that is no topology',
    setMember(file, 'type', 'FeatureCollection'),
    'not-a-topology',
    /^boundaries\.topo\.json, at type: /,
  ],
  ['no arcs', setMember(file, 'arcs', null), 'ill-formed-topology', /at arcs: /],
  [
    'fewer arcs than are used',
    setMember(file, 'arcs', []),
    'arc-out-of-range',
    /at objects\.districts\.geometries\.0\.arcs\.0\.0: /,
  ],
  ['no layers', setMember(file, 'objects', []), 'ill-formed-topology', /at objects: /],
  [
    'an arc that is not there',
    setMember(file, `${tract}.arcs.0.0`, 999),
    'arc-out-of-range',
    /^boundaries\.topo\.json, at objects\.tracts\.geometries\.0\.arcs\.0\.0: .*999/,
  ],
  [
    'a backward arc that is not there',
    setMember(file, `${tract}.arcs.0.0`, -999),
    'arc-out-of-range',
    /at objects\.tracts\.geometries\.0\.arcs\.0\.0: /,
  ],
  [
    'an arc number that is text',
    setMember(file, `${tract}.arcs.0.0`, '0'),
    'arc-out-of-range',
    /at objects\.tracts\.geometries\.0\.arcs\.0\.0: /,
  ],
  [
    'a ring that does not close',
    setMember(file, `${tract}.arcs`, [[0]]),
    'open-ring',
    /at objects\.tracts\.geometries\.0\.arcs\.0: /,
  ],
  [
    'arcs that do not meet',
    setMember(file, `${tract}.arcs`, [[0, 0]]),
    'broken-line',
    /at objects\.tracts\.geometries\.0\.arcs\.0\.1: /,
  ],
  [
    'an area without rings',
    setMember(file, `${tract}.arcs`, []),
    'ill-formed-topology',
    /at objects\.tracts\.geometries\.0\.arcs: /,
  ],
  ['an arc of one vertex', setMember(file, 'arcs.0', [[0, 0, 0]]), 'ill-formed-topology', /at arcs\.0: /],
  [
    'a coordinate of null',
    setMember(file, 'arcs.2.0.1', null),
    'bad-coordinate',
    /^boundaries\.topo\.json, at arcs\.2\.0: /,
  ],
  [
    'an infinite coordinate',
    replace(file, /"arcs":\[\[\[\d+/, '"arcs":[[[1e999'),
    'bad-coordinate',
    /at arcs\.0\.0: /,
  ],
  [
    'a NaN coordinate',
    replace(file, /"arcs":\[\[\[\d+/, '"arcs":[[[NaN'),
    'invalid-json',
    /row 1, column \d+: /,
  ],
  [
    'a coordinate off the map',
    setMember(file, 'arcs.0.0.0', 5e8),
    'out-of-range',
    /at arcs\.0\.0: Longitude 5/,
  ],
  ['a zoom level that is none', setMember(file, 'arcs.0.0.2', 1.5), 'bad-zoom-level', /at arcs\.0\.0: /],
  ['a scale that is none', setMember(file, 'transform.scale', [1]), 'ill-formed-topology', /at transform: /],
  [
    'a layer of points',
    setMember(file, 'objects.roads.geometries.0.type', 'Point'),
    'ill-formed-topology',
    /at objects\.roads\.geometries\.0\.type: /,
  ],
  [
    'a neighborhood twice',
    setMember(file, 'objects.neighborhoods.geometries.0.id', 'mt-made-up'),
    'duplicate-id',
    /at objects\.neighborhoods\.geometries\.1\.id: /,
  ],
  [
    'a tract with a number for an id',
    setMember(file, `${tract}.id`, 1),
    'missing-id',
    /at objects\.tracts\.geometries\.0\.id: /,
  ],
  [
    'a tract drawn as a line',
    setMember(file, tract, line),
    'not-an-area',
    /at objects\.tracts\.geometries\.0: /,
  ],
  [
    'two districts of their own',
    replace(file, '"role":"neighbor"', '"role":"district"'),
    'district-count',
    /at objects\.districts: /,
  ],
  [
    'a precinct area that does not say whether it is approximate',
    replace(file, '"approximate":true', '"approximate":"yes"'),
    'wrong-shape',
    /at objects\.precinct_areas\.geometries\.0\.properties\.approximate: /,
  ],
];

describe.each([
  ['data packages', datapackage],
  ['facts', facts],
  ['topologies', topology],
])('wrong %s are refused with one sentence that names the place', (_, cases) => {
  it.each(cases)('%s', (_what, spoil, code, sentence) => {
    expectRefusal(spoil, code, sentence);
  });
});

describe('a pack that is too large is refused', () => {
  it.each([
    ['file', { fileBytes: 1000, totalBytes: 1e9, files: 100 }],
    ['pack', { fileBytes: 1e6, totalBytes: 8000, files: 100 }],
  ])('by its %s size', (_, limits) => {
    expect(readPack(madeUpPackFiles(), limits)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
