import * as fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { describeError, type Result } from '../../src/core/result';
import { delimitedText } from '../../src/formats/delimited-text/delimited-text';
import { fileFormats } from '../../src/formats/facts/file-formats';
import { geoJson } from '../../src/formats/geojson/geojson';
import { geoPackage } from '../../src/formats/geopackage/geopackage';
import { topoJson } from '../../src/formats/topojson/topojson';
import { createNamer } from '../../src/files/layers/column-names';
import { csvWriter } from '../../src/formats/delimited-text/write-csv';
import type { ExportLayer, ExportValue } from '../../src/files/layers/export-layer';
import { geoJsonWriter } from '../../src/formats/geojson/write-geojson';
import { geoPackageWriter } from '../../src/formats/geopackage/write-geopackage';
import { topoJsonWriter } from '../../src/formats/topojson/write-topojson';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('write-layers');

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('007', '1e5', 'Žluťoučký, kůň', 'a "quoted" word', '東京', '=1+1', ' spaces '),
);
const types = fc.constantFrom('text' as const, 'integer' as const, 'number' as const);
const valueOf = (type: ExportLayer['fields'][number]['type']): fc.Arbitrary<ExportValue> => {
  const value = {
    text,
    integer: fc.maxSafeInteger().map((count) => count + 0),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  }[type];
  return fc.option(value as fc.Arbitrary<ExportValue>, { freq: 4 });
};

/** A box or a box with a hole, in steps of a thousandth of a degree, so that borders coincide often. */
const ringsOf = fc
  .record({
    west: fc.integer({ min: -4, max: 4 }),
    south: fc.integer({ min: -4, max: 4 }),
    size: fc.integer({ min: 4, max: 8 }),
    hasHole: fc.boolean(),
  })
  .map(({ west, south, size, hasHole }): Position[][] => {
    const box = (x: number, y: number, side: number): Position[] =>
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ].map(([column = 0, row = 0]) => [degrees(10_000 + column), degrees(45_000 + row)]);
    const shell = box(west, south, size);
    return hasHole ? [shell, box(west + 1, south + 1, 2).reverse()] : [shell];
  });
const degrees = (thousandths: number): number => thousandths / 1000;
const geometries: fc.Arbitrary<Geometry | null> = fc.oneof(
  ringsOf.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(ringsOf, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
  fc.constant(null),
);

const layers: fc.Arbitrary<ExportLayer> = fc
  .record({
    columns: fc.array(fc.record({ title: text, type: types }), { maxLength: 5 }),
    notes: fc.array(text, { maxLength: 2 }),
    title: text,
  })
  .chain(({ columns, notes, title }) => {
    const name = createNamer();
    const fields = columns.map((column) => ({ ...column, name: name(column.title) }));
    const feature = fc.record({
      id: text,
      geometry: geometries,
      values: fc.tuple(...fields.map(({ type }) => valueOf(type))),
    });
    return fc
      .uniqueArray(feature, { selector: ({ id }) => id.replaceAll('\0', '\uFFFD'), maxLength: 6 })
      .map((features): ExportLayer => ({ name: 'made_up', title, notes, fields, features }));
  });

const given = (name: string, bytes: Uint8Array) => [{ name, bytes }];

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(describeError(result.error));
  return result.value;
}

const recordsOf = (layer: ExportLayer, toValue: (value: ExportValue) => ExportValue = (value) => value) =>
  layer.features.map(({ id, values }) =>
    Object.fromEntries([
      ['id', toValue(id)],
      ...layer.fields.map(({ name }, index) => [name, toValue(values[index] ?? null)] as const),
    ]),
  );

/** A geometry without what formats may change: which corner a ring starts at, its winding, one part or a multi of one. */
function shapeOf(geometry: Geometry | null): unknown {
  if (geometry === null) return null;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((rings) =>
    rings.map((ring) =>
      ring
        .slice(1)
        .map(([x = 0, y = 0]) => `${x.toFixed(7)} ${y.toFixed(7)}`)
        .sort(),
    ),
  );
}

describe('what a writer writes, a reader reads back', () => {
  it.each([
    { writer: geoJsonWriter, reader: geoJson, toValue: (value: ExportValue) => value },
    { writer: topoJsonWriter, reader: topoJson, toValue: (value: ExportValue) => value },
    {
      writer: geoPackageWriter,
      reader: geoPackage,
      toValue: (value: ExportValue) => (typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value),
    },
  ])(
    'as $reader.id',
    async ({ writer, reader, toValue }) => {
      await fc.assert(
        fc.asyncProperty(layers, async (layer) => {
          const bytes = await writer.write(layer);
          const outcome = await reader.read(
            given(`made-up${fileFormats[reader.id].extensions[0]}`, bytes),
            {},
          );
          if (layer.features.length === 0) {
            expect(outcome).toMatchObject({ ok: false });
            return;
          }
          const read = unwrap(outcome);
          const attributes = read.features.map((feature) =>
            Object.fromEntries(Object.entries(feature.attributes).filter(([name]) => name !== 'fid')),
          );
          expect(attributes).toEqual(recordsOf(layer, toValue));
          expect(read.features.map(({ geometry }) => shapeOf(geometry))).toEqual(
            layer.features.map(({ geometry }) => shapeOf(geometry)),
          );
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(layers, async (layer) => {
        const bytes = await csvWriter.write(layer);
        const [table] = unwrap(
          await delimitedText.read(given('made-up.csv', bytes), {
            delimiter: ',',
            headerRow: 1,
            encoding: 'utf-8',
          }),
        );
        const header = ['id', ...layer.fields.map(({ name }) => name)];
        expect(table?.header).toEqual(header);
        const cells = layer.features.map(({ id, values }) =>
          [id, ...values].map((value) => String(value ?? '').replace(/\r\n?/g, '\n')),
        );
        expect(table?.rows).toEqual(cells.filter((row) => row.some((cell) => cell.trim() !== '')));
      }),
      { numRuns: 100 },
    );
  });
});
