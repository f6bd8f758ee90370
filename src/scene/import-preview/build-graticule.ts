import { fromWorld, maximumWorldLatitude, toWorld } from '../../core/geometry/world';
import { formatDegrees } from './format-degrees';
import type { LabelCandidate, PathShape, SceneFeature, SceneLayer, WorldBounds } from '../display/scene';
import type { Theme } from '../colour/theme';
import { boundsOfParts } from '../display/world-bounds';

const steps = [30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
/** Lines that cross the longer side of what is shown. */
const fewestLines = 3;
/** How far beyond the bounds the lines reach, in their longer sides: a view may be far narrower than what it shows. */
const reach = 5;

/** Parallels and meridians around an area, at round degrees, each labelled where it leaves the area. */
export function buildGraticule(
  bounds: WorldBounds,
  theme: Theme,
): { readonly layer: SceneLayer; readonly labels: readonly LabelCandidate[] } {
  const [west, north] = fromWorld(bounds.left, bounds.top);
  const [east, south] = fromWorld(bounds.right, bounds.bottom);
  const span = Math.max(east - west, north - south);
  const step = steps.find((each) => each * fewestLines <= span) ?? steps.at(-1) ?? 1;
  const far = reachAround(bounds);
  const meridians = degreesBetween(west - reach * span, east + reach * span, step, 180).map((degrees) => {
    const [x] = toWorld(degrees, 0);
    return {
      id: `meridian ${degrees}`,
      text: formatDegrees(degrees, 'longitude', step),
      line: [x, far.top, x, far.bottom],
      at: { x, y: bounds.top },
    };
  });
  const parallels = degreesBetween(
    south - reach * span,
    north + reach * span,
    step,
    maximumWorldLatitude,
  ).map((degrees) => {
    const [, y] = toWorld(0, degrees);
    return {
      id: `parallel ${degrees}`,
      text: formatDegrees(degrees, 'latitude', step),
      line: [far.left, y, far.right, y],
      at: { x: bounds.left, y },
    };
  });
  const all = [...meridians, ...parallels];
  return {
    layer: {
      id: 'graticule',
      title: 'Degrees',
      opacity: 1,
      features: all.map(({ id, line }) => lineFeature(id, line, theme)),
    },
    labels: all
      .filter(({ at }) => isWithin(at, bounds))
      .map(({ id, text, at }) => ({ id, text, role: 'place', ...at, priority: 1, area: null })),
  };
}

/** The bounds with their longer side around them several times, as far as the world goes. */
function reachAround({ left, top, right, bottom }: WorldBounds): WorldBounds {
  const beyond = reach * Math.max(right - left, bottom - top);
  const [leftmost, topmost] = toWorld(-180, maximumWorldLatitude);
  const [rightmost, lowest] = toWorld(180, -maximumWorldLatitude);
  return {
    left: Math.max(left - beyond, Math.min(left, leftmost)),
    top: Math.max(top - beyond, Math.min(top, topmost)),
    right: Math.min(right + beyond, Math.max(right, rightmost)),
    bottom: Math.min(bottom + beyond, Math.max(bottom, lowest)),
  };
}

const isWithin = ({ x, y }: { readonly x: number; readonly y: number }, bounds: WorldBounds): boolean =>
  x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom;

function degreesBetween(from: number, to: number, step: number, most: number): readonly number[] {
  const first = Math.ceil(Math.max(from, -most) / step);
  const last = Math.floor(Math.min(to, most) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(6)),
  );
}

function lineFeature(id: string, line: readonly number[], theme: Theme): SceneFeature {
  const parts = [Float64Array.from(line)];
  const shape: PathShape = {
    kind: 'line',
    parts,
    levels: [new Uint8Array(line.length / 2)],
    bounds: boundsOfParts(parts),
  };
  const stroke = { colour: theme.hairline, width: 0.8, dash: null };
  return { id, reference: null, shape, style: { fill: null, stroke } };
}
