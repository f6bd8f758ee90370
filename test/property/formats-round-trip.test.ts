import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { delimitedText } from '../../src/formats/delimited-text/delimited-text';
import { readWkb } from '../../src/formats/geopackage/read-wkb';
import { shapefile } from '../../src/formats/shapefile/shapefile';
import { seedProperties } from '../fixtures/property-settings';
import { given, makeDbf, makeShp, square, utf8 } from '../unit/pack/formats/made-files/shapefile';

seedProperties('formats-round-trip');

const cells = fc.string({ unit: fc.constantFrom(...'ab01 ,;\t|"\nñ—é\'-.'.split('')), maxLength: 8 });
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

it('a table of text comes back cell by cell, whatever its delimiter', async () => {
  const tables = fc.record({
    delimiter: fc.constantFrom(',', '\t', ';', '|'),
    rows: fc.array(fc.tuple(cells, cells, cells), { minLength: 1, maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(tables, async ({ delimiter, rows }) => {
      const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
      const lines = [['id', 'name', 'votes'], ...rows].map((row) => row.map(quote).join(delimiter));
      const read = await delimitedText.read([given('a.csv', lines.join('\r\n'))], { delimiter });
      expect(read.ok && read.value[0]?.rows).toEqual(kept);
    }),
  );
});

it('squares and ids of a shapefile come back as they are', async () => {
  const side = fc.double({ min: 0.001, max: 1, noNaN: true });
  const squares = fc.array(
    fc.tuple(
      fc.double({ min: -179, max: 178, noNaN: true }),
      fc.double({ min: -80, max: 79, noNaN: true }),
      side,
      fc.stringMatching(/^[0-9A-Z]{1,8}$/),
    ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(squares, async (all) => {
      const shp = makeShp(all.map(([x, y, size]) => [square(x, y, size)]));
      const dbf = makeDbf(
        [{ name: 'ID', type: 'C', length: 8 }],
        all.map(([, , , id]) => [utf8(id)]),
      );
      const read = await shapefile.read([given('a.shp', shp), given('a.dbf', dbf)], {});
      if (!read.ok) throw new Error(read.error.message);
      expect(read.value.features.map(({ attributes }) => attributes['ID'])).toEqual(
        all.map(([, , , id]) => id),
      );
      expect(read.value.features.map(({ geometry }) => geometry)).toEqual(
        all.map(([x, y, size]) => ({ type: 'Polygon', coordinates: [square(x, y, size)] })),
      );
    }),
  );
});

it('any bytes as well-known binary are a geometry or a reason, at once', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 80 }),
      fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 1006, 3007),
      (rest, code) => {
        const bytes = Uint8Array.of(1, code & 255, code >> 8, 0, 0, ...rest);
        try {
          readWkb(bytes, { file: 'a.gpkg' });
        } catch (error) {
          expect(error).toHaveProperty('userError.place.file', 'a.gpkg');
        }
      },
    ),
  );
});
