import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { GivenFile } from '../../../src/files/given-file';
import type { RawBoundaries } from '../../../src/formats/reading/raw';
import { shapefile } from '../../../src/formats/shapefile/shapefile';
import type { ExportLayer, ExportValue } from '../../../src/files/layers/export-layer';
import { geoJsonWriter } from '../../../src/formats/geojson/write-geojson';

/** Reads a shapefile with our reader and writes GeoJSON with our writer: node program.mjs FILE.shp FILE.geojson */
const [given = '', out = ''] = process.argv.slice(2);

function readParts(path: string): readonly GivenFile[] {
  const stem = basename(path, extname(path));
  return readdirSync(dirname(path))
    .filter((name) => basename(name, extname(name)) === stem)
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(dirname(path), name))) }));
}

function toLayer({ features }: RawBoundaries): ExportLayer {
  const names = Object.keys(features[0]?.attributes ?? {});
  const isNumber = names.map((name) =>
    features.every(({ attributes }) => ['number', 'object'].includes(typeof attributes[name])),
  );
  const valueOf = (value: string | number | boolean | null | undefined, index: number): ExportValue =>
    value === null || value === undefined ? null : isNumber[index] === true ? Number(value) : String(value);
  return {
    name: 'precincts',
    title: 'Precincts',
    notes: [],
    fields: names.map((name, index) => ({
      name: `field_${index}`,
      title: name,
      type: isNumber[index] === true ? 'number' : 'text',
    })),
    features: features.map(({ index, attributes, geometry }) => ({
      id: String(index),
      geometry,
      values: names.map((name, at) => valueOf(attributes[name], at)),
    })),
  };
}

const read = await shapefile.read(readParts(given), {});
if (!read.ok) throw new Error(read.error.message);
writeFileSync(out, await geoJsonWriter.write(toLayer(read.value)));
