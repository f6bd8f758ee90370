import type { Geometry, Position } from 'geojson';

const codes: Readonly<Record<Geometry['type'], number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
};

/** Takes numbers in the order of the file: once to count them, once to write them. */
interface Sink {
  byte(value: number): void;
  count(value: number): void;
  position(position: Position): void;
}

/**
 * A geometry as a GeoPackage keeps it (OGC 12-128, 2.1.3): `GP`, version 0, flags, coordinate system 4326, envelope,
 * then well-known binary, all little-endian. A geometry without coordinates is marked empty and has no envelope.
 */
export function writeGeoPackageGeometry(geometry: Geometry): Uint8Array {
  const { size, west, south, east, north } = measure([geometry]);
  const isEmpty = west > east;
  const bytes = new Uint8Array(8 + (isEmpty ? 0 : 32) + size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, isEmpty ? 0b10001 : 0b00011]);
  view.setInt32(4, 4326, true);
  let at = 8;
  const writeNumber = (value: number): void => {
    view.setFloat64(at, value, true);
    at += 8;
  };
  if (!isEmpty) [west, east, south, north].forEach(writeNumber);
  writeGeometry(geometry, {
    byte: (value) => {
      bytes[at] = value;
      at += 1;
    },
    count: (value) => {
      view.setUint32(at, value, true);
      at += 4;
    },
    position: ([x = 0, y = 0]) => {
      writeNumber(x);
      writeNumber(y);
    },
  });
  return bytes;
}

/** West, south, east and north of all geometries; null where they have no coordinates. */
export function extentOf(geometries: readonly Geometry[]): readonly (number | null)[] {
  const { west, south, east, north } = measure(geometries);
  return west > east ? [null, null, null, null] : [west, south, east, north];
}

/** Bytes of well-known binary and the extent; west is greater than east where there are no coordinates. */
function measure(geometries: readonly Geometry[]) {
  let size = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const sink: Sink = {
    byte: () => (size += 1),
    count: () => (size += 4),
    position: ([x = 0, y = 0]) => {
      size += 16;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    },
  };
  for (const geometry of geometries) writeGeometry(geometry, sink);
  return { size, west, south, east, north };
}

function writeGeometry(geometry: Geometry, sink: Sink): void {
  const start = (type: Geometry['type']): void => {
    sink.byte(1);
    sink.count(codes[type]);
  };
  const line = (positions: readonly Position[]): void => {
    sink.count(positions.length);
    for (const position of positions) sink.position(position);
  };
  const each = <T>(items: readonly T[], write: (item: T) => void): void => {
    sink.count(items.length);
    for (const item of items) write(item);
  };
  start(geometry.type);
  switch (geometry.type) {
    case 'Point': {
      sink.position(geometry.coordinates);
      return;
    }
    case 'LineString': {
      line(geometry.coordinates);
      return;
    }
    case 'Polygon': {
      each(geometry.coordinates, line);
      return;
    }
    case 'MultiPoint': {
      each(geometry.coordinates, (position) => {
        start('Point');
        sink.position(position);
      });
      return;
    }
    case 'MultiLineString': {
      each(geometry.coordinates, (positions) => {
        start('LineString');
        line(positions);
      });
      return;
    }
    case 'MultiPolygon': {
      each(geometry.coordinates, (rings) => {
        start('Polygon');
        each(rings, line);
      });
      return;
    }
    case 'GeometryCollection': {
      each(geometry.geometries, (member) => {
        writeGeometry(member, sink);
      });
      return;
    }
  }
}
