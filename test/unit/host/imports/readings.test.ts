import { expect, test } from 'vitest';
import { givenText, madeUpPrimary } from '../../../fixtures/made-up-import';
import { inWebMercator } from '../../../fixtures/made-up-projected';
import { begin, give, openImportHost, plan } from './open-import-host';

test('a file that does not say its coordinate system is read in the one that a person names', async () => {
  const { host } = await openImportHost();
  const id = await begin(host);
  await give(host, id, [inWebMercator, madeUpPrimary]);
  const unread = await plan(host, id);
  expect(unread.boundaries).toBeNull();
  expect(unread.failures).toMatchObject([
    { unread: { file: inWebMercator.name, format: 'geojson', code: 'out-of-range' } },
  ]);

  const wrong = await plan(host, id, {
    readings: [{ file: inWebMercator.name, coordinateSystem: 'nowhere' }],
  });
  expect(wrong.failures).toMatchObject([{ unread: { code: 'unknown-coordinate-system' } }]);

  const readings = [{ file: inWebMercator.name, coordinateSystem: 'EPSG:3857' }];
  const read = await plan(host, id, { readings });
  expect(read.failures).toEqual([]);
  const degrees = [10, 45, 10.05, 45.02];
  degrees.forEach((degree, index) => expect(read.boundaries?.bounds?.[index]).toBeCloseTo(degree, 6));
  expect(read.decisions['readings']).toEqual(readings);

  const again = await plan(host, id, {});
  expect(again.boundaries).toBeNull();
});

test('a table is read by the delimiter and the encoding that a person names, and says which it was', async () => {
  const { host } = await openImportHost();
  const id = await begin(host);
  const text = 'precinct;Zoë, made up;Bo Made-up\n0101;3;4\n';
  const table = { name: 'made-up.csv', bytes: new Uint8Array(Buffer.from(text, 'latin1')) };
  await give(host, id, [table, givenText('other.csv', 'precinct,Ada Made-up\n0101,3\n')]);
  const choose = (delimiter: ',' | ';', encoding: string) =>
    plan(host, id, { readings: [{ file: table.name, delimiter, encoding }] });
  const western = await choose(';', 'windows-1252');
  expect(western.tables[0]).toMatchObject({
    header: ['precinct', 'Zoë, made up', 'Bo Made-up'],
    readAs: { delimiter: ';', encoding: 'windows-1252' },
  });
  const other = await choose(',', 'macintosh');
  expect(other.tables[0]).toMatchObject({ header: ['precinct;ZoÎ', 'made up;Bo Made-up'] });
  expect(other.tables[1]?.readAs).toEqual({ delimiter: ',', encoding: 'utf-8' });
  const unknown = await choose(';', 'made-up-encoding');
  expect(unknown.failures).toMatchObject([{ unread: { file: table.name, code: 'unknown-encoding' } }]);
});
