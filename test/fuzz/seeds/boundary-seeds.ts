import { zipSync } from 'fflate';
import type { GivenFile } from '../../../src/files/given-file';
import { makeBlob, makeGeopackage } from '../../unit/pack/formats/made-files/geopackage';
import { given, makeDbf, makeShp, square, utf8 } from '../../unit/pack/formats/made-files/shapefile';
import { namedText } from '../fuzz-input';

/** Squares near 118° W, 34° N by their ids; the last two overlap. */
const areas = [
  ['0101', -118.3, 34],
  ['0102', -118.2, 34],
  ['0103', -118.1, 34],
  ['0201', -118.3, 34.1],
  ['0202', -118.25, 34.15],
] as const;
const side = 0.1;
const ring = (x: number, y: number) => square(x, y, side);

const statePlane =
  'PROJCS["NAD_1983_StatePlane_California_III_FIPS_0403_Feet",GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",6561666.666666666],PARAMETER["False_Northing",1640416.666666667],PARAMETER["Central_Meridian",-120.5],PARAMETER["Standard_Parallel_1",37.06666666666667],PARAMETER["Standard_Parallel_2",38.43333333333333],PARAMETER["Latitude_Of_Origin",36.5],UNIT["Foot_US",0.3048006096012192]]';
const degrees =
  'GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

function makeShapefile(stem: string, isProjected: boolean): readonly GivenFile[] {
  const shapes = areas.map(([, x, y], index) => {
    const [west, south, size] = isProjected
      ? [6_000_000 + index * 2000, 2_000_000, 2000]
      : ([x, y, side] as const);
    const hole = square(west + size / 4, south + size / 4, size / 4).toReversed();
    return index === 2 ? null : index === 3 ? [square(west, south, size), hole] : [square(west, south, size)];
  });
  const fields = [
    { name: 'ID', type: 'N', length: 6 },
    { name: 'NAME', type: 'C', length: 20 },
    { name: 'SIZE', type: 'F', length: 8 },
  ];
  const rows = areas.map(([id], index) => [utf8(id), utf8(`Made-up Peñasco ${index}`), utf8('  1.5e+3')]);
  return [
    given(`${stem}.shp`, makeShp(shapes)),
    given(`${stem}.dbf`, makeDbf(fields, rows)),
    given(`${stem}.prj`, isProjected ? statePlane : degrees),
    given(`${stem}.cpg`, 'UTF-8'),
  ];
}

export const shapefiles = [makeShapefile('precincts', false), makeShapefile('Precincts', true)];

const feature = (id: string, geometry: unknown) => ({
  type: 'Feature',
  id,
  properties: { precinct: id, name: `Made-up ${id}`, size: 1.5, tags: ['a'], note: null },
  geometry,
});
const polygon = (x: number, y: number) => ({ type: 'Polygon', coordinates: [ring(x, y)] });
const plain = areas.map(([id, x, y]) => feature(id, polygon(x, y)));

export const geoJsons = [
  { type: 'FeatureCollection', features: plain },
  {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::26911' } },
    features: [feature('0101', { type: 'Polygon', coordinates: [square(400_000, 3_770_000, 900)] })],
  },
  {
    type: 'FeatureCollection',
    features: [
      feature('0101', { type: 'MultiPolygon', coordinates: [[ring(-118.3, 34)], [ring(-118, 34)]] }),
      feature('0102', {
        type: 'Polygon',
        coordinates: [
          [
            [-118, 34],
            [-117, 35],
            [-117, 34],
            [-118, 35],
            [-118, 34],
          ],
        ],
      }),
      feature('0103', {
        type: 'GeometryCollection',
        geometries: [polygon(-117, 33), { type: 'Point', coordinates: [-118, 34] }],
      }),
      feature('0201', {
        type: 'Polygon',
        coordinates: [
          [
            [179, 10],
            [-179, 10],
            [-179, 20],
            [179, 20],
            [179, 10],
          ],
        ],
      }),
      feature('0202', {
        type: 'Polygon',
        coordinates: [
          [
            [0, 80],
            [90, 80],
            [180, 80],
            [-90, 80],
            [0, 80],
          ],
        ],
      }),
    ],
  },
].map((document) => [namedText('precincts.geojson', JSON.stringify(document))]);

export const topoJsons = [
  [
    namedText(
      'precincts.topojson',
      JSON.stringify({
        type: 'Topology',
        transform: { scale: [0.001, 0.001], translate: [-118, 34] },
        arcs: [
          [
            [10, 0],
            [0, 10],
          ],
          [
            [10, 10],
            [-10, 0],
            [0, -10],
            [10, 0],
          ],
          [
            [10, 0],
            [10, 0],
            [0, 10],
            [-10, 0],
          ],
        ],
        objects: {
          precincts: {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Polygon', id: 'a', arcs: [[0, 1]], properties: { precinct: '0101' } },
              { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { precinct: '0102' } },
              { type: null, properties: { precinct: '0103' } },
            ],
          },
          outline: { type: 'LineString', arcs: [1] },
        },
      }),
    ),
  ],
];

const coordinates = (x: number, y: number): string =>
  ring(x, y)
    .map((position) => position.join(','))
    .join(' ');
const placemark = (id: string, x: number, y: number): string =>
  `<Placemark id="p${id}"><name>A &amp; B</name><styleUrl>#s</styleUrl>` +
  `<ExtendedData><SchemaData schemaUrl="#x"><SimpleData name="PRECINCT">${id}</SimpleData></SchemaData>` +
  `<Data name="ward"><value>1</value></Data></ExtendedData><MultiGeometry><Polygon><outerBoundaryIs><LinearRing>` +
  `<coordinates>${coordinates(x, y)}</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>`;
const kml =
  '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Made-up</name>' +
  '<Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style><Folder>' +
  `${areas.map(([id, x, y]) => placemark(id, x, y)).join('\n')}</Folder></Document></kml>`;

export const kmls = [[namedText('precincts.kml', kml)]];
export const kmzs = [
  [given('precincts.kmz', zipSync({ 'doc.kml': utf8(kml), 'files/legend.txt': utf8('made up') }))],
];

/** GeoPackages: degrees, a system by its definition, several tables. */
export async function makeGeopackages(): Promise<readonly (readonly GivenFile[])[]> {
  const rows = areas.map(([id, x, y]) => [id, makeBlob(ring(x, y))] as const);
  const projected = [['0101', makeBlob(square(6_000_000, 2_000_000, 2000))]] as const;
  const packages = [
    await makeGeopackage([{ name: 'precincts', systemId: 4326, rows: [...rows, ['0301', null]] }]),
    await makeGeopackage(
      [
        { name: 'big table', systemId: 102643, rows: projected },
        { name: 'a', systemId: 0, rows: [] },
      ],
      [[102643, statePlane]],
    ),
  ];
  return packages.map((bytes) => [given('precincts.gpkg', bytes)]);
}
