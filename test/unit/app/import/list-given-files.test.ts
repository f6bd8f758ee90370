import { describe, expect, test } from 'vitest';
import { describeDraft } from '../../../../src/app/import/describe-draft';
import { listGivenFiles } from '../../../../src/app/import/list-given-files';
import type { ImportView } from '../../../../src/contract/import-view';

type Files = Parameters<typeof listGivenFiles>[0];

const boundaries = (file: string): ImportView['boundaryFiles'][number] => ({
  file,
  layer: null,
  format: 'shapefile',
  featureCount: 5,
  use: 'precincts',
  field: null,
  feature: null,
  features: [],
  coordinateSystem: { name: 'Made-up', declaredBy: 'its .prj file' },
  attributes: [],
});

const view = (part: Partial<Files>): Files => ({
  files: [],
  boundaryFiles: [],
  tables: [],
  failures: [],
  notes: [],
  ...part,
});

const file = (name: string) => ({ name, size: 100 });

describe('given files', () => {
  test('are listed with what was found in each, the parts of a shapefile as one', () => {
    const listed = listGivenFiles(
      view({
        files: ['made-up.dbf', 'made-up.shp', 'made-up.prj', 'other.dbf', 'notes.txt'].map(file),
        boundaryFiles: [boundaries('made-up.shp')],
        failures: [{ file: 'notes.txt', message: 'This is no format that can be read.', unread: null }],
      }),
    );
    expect(listed.map(({ names }) => names)).toEqual([
      ['made-up.shp', 'made-up.dbf', 'made-up.prj'],
      ['other.dbf'],
      ['notes.txt'],
    ]);
    expect(listed[0]).toMatchObject({ size: 300, parts: [{ kind: 'boundaries' }] });
    expect(listed[2]!.parts).toEqual([{ kind: 'failure', message: 'This is no format that can be read.' }]);
  });

  test('are one shapefile with every part that lies beside one, read or not', () => {
    const names = [
      'made-up.shp',
      'made-up.dbf',
      'made-up.lock',
      'made-up.qmd',
      'made-up.qpj',
      'made-up.shp.xml',
    ];
    expect(listGivenFiles(view({ files: names.map(file) })).map((each) => each.names)).toEqual([names]);
  });

  test('lose nothing that was found in an archive, however many there are', () => {
    const inside = { boundaryFiles: [boundaries('inner/made-up.shp')] };
    const one = listGivenFiles(view({ files: [file('made-up.zip')], ...inside }));
    expect(one).toMatchObject([{ names: ['made-up.zip'], parts: [{ kind: 'boundaries' }] }]);
    const two = listGivenFiles(view({ files: [file('made-up.zip'), file('other.zip')], ...inside }));
    expect(two.map(({ names, parts }) => [names, parts.length])).toEqual([
      [['made-up.zip'], 0],
      [['other.zip'], 0],
      [[], 1],
    ]);
  });
});

describe('a draft', () => {
  const draft = { id: 'made-up-draft', baseTitle: null, changed: '1999-01-05T14:05:00.000Z' };

  test('goes by its name, or by the first file that says something', () => {
    const files = ['made-up.cpg', 'made-up.shp', 'a.csv', 'b.csv', 'c.csv'];
    expect(describeDraft({ ...draft, title: 'made-up.cpg', files })).toEqual({
      title: 'made-up.shp',
      detail: 'made-up.shp, a.csv, b.csv and 1 more · 1999-01-05, 14:05 UTC',
    });
    expect(describeDraft({ ...draft, title: 'Made-up District', files }).title).toBe('Made-up District');
  });

  test('names the pack whose part it replaces', () => {
    expect(describeDraft({ ...draft, baseTitle: 'Made-up Pack', title: 'Made-up Pack', files: [] })).toEqual({
      title: 'A part of Made-up Pack',
      detail: 'no files yet · 1999-01-05, 14:05 UTC',
    });
  });
});
