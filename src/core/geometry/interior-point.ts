import type { Position } from 'geojson';
import type { AreaGeometry } from '../pack';

const scanLines = 15;

/**
 * A point ([longitude, latitude]) well inside an area, also of one with bays and holes: the middle of the widest
 * stretch that any of fifteen evenly spaced parallels has inside it. null for an area without extent.
 */
export function interiorPoint(geometry: AreaGeometry): readonly [number, number] | null {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const latitudes = rings.flat().map((position) => position[1] ?? Number.NaN);
  let [south, north] = [Infinity, -Infinity];
  for (const latitude of latitudes) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  let best: { readonly point: readonly [number, number]; readonly width: number } | null = null;
  for (let line = 1; line <= scanLines; line += 1) {
    const latitude = south + ((north - south) * line) / (scanLines + 1);
    const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude)).sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [west = 0, east = 0] = [crossings[index], crossings[index + 1]];
      const width = east - west;
      if (width > (best?.width ?? 0)) best = { point: [(west + east) / 2, latitude], width };
    }
  }
  return best?.point ?? null;
}

/** Longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: readonly Position[], latitude: number): readonly number[] {
  const crossings: number[] = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    if (y0 > latitude !== y1 > latitude) crossings.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0));
  }
  return crossings;
}
