import type { Position } from 'geojson';
import type { Border, Borders } from './border';
import { createStrips, type Strips } from './strips';

export interface Shore {
  readonly borders: readonly Border[];
  /** The ways around what was passed over. */
  readonly passedOver: readonly (readonly Position[])[];
}

/**
 * The borders that have a covered place on one side only, that is the outline of everything that areas cover. Borders
 * must meet in corners only. Their faces are walked around one by one: to step over a border adds what the border says.
 *
 * @param isSmall says of a closed way around borders that hang together whether they can be passed over
 */
export function findShore(
  { corners, borders }: Borders,
  isSmall: (way: readonly Position[]) => boolean,
): Shore {
  const faces = walkFaces(corners, borders);
  const strips = createStrips(corners, borders);
  const depths = new Int32Array(faces.ways.length);
  const isSeen = new Uint8Array(faces.ways.length);
  const isKept = new Uint8Array(faces.ways.length);
  const passedOver: (readonly Position[])[] = [];
  for (let seed = 0; seed < faces.ways.length; seed += 1) {
    if (isSeen[seed] === 1) continue;
    const members = spreadDepths(faces, borders, seed, depths, isSeen);
    settle(members, { faces, corners, borders, strips, depths, isKept, isSmall, passedOver });
  }
  const shore = borders.filter((_, index) => {
    const [left, right] = [faces.faceOf[index * 2] ?? 0, faces.faceOf[index * 2 + 1] ?? 0];
    return isKept[left] === 1 && (depths[left] === 0) !== (depths[right] === 0);
  });
  return { borders: shore, passedOver };
}

/** The ways around faces. A border is two sides: 2 × its index along it, with its left; one more is back, with its right. */
interface Faces {
  /** Sides in the order of the way, each face on their left. */
  readonly ways: readonly (readonly number[])[];
  readonly faceOf: Int32Array;
}

const originOf = (borders: readonly Border[], side: number): number => {
  const border = borders[side >> 1];
  return (side % 2 === 0 ? border?.from : border?.to) ?? 0;
};

function walkFaces(corners: readonly Position[], borders: readonly Border[]): Faces {
  const sidesAt = new Map<number, number[]>();
  for (let side = 0; side < borders.length * 2; side += 1) {
    const origin = originOf(borders, side);
    const known = sidesAt.get(origin);
    if (known === undefined) sidesAt.set(origin, [side]);
    else known.push(side);
  }
  const next = new Int32Array(borders.length * 2);
  for (const sides of sidesAt.values()) {
    const turned = sides
      .map((side) => ({ side, angle: angleOf(corners, borders, side) }))
      .sort((first, second) => first.angle - second.angle);
    turned.forEach(({ side }, index) => {
      next[side ^ 1] = turned[(index + turned.length - 1) % turned.length]?.side ?? side;
    });
  }
  const faceOf = new Int32Array(borders.length * 2).fill(-1);
  const ways: number[][] = [];
  for (let start = 0; start < faceOf.length; start += 1) {
    if (faceOf[start] !== -1) continue;
    const way: number[] = [];
    for (let side = start; faceOf[side] === -1; side = next[side] ?? start) {
      faceOf[side] = ways.length;
      way.push(side);
    }
    ways.push(way);
  }
  return { ways, faceOf };
}

function angleOf(corners: readonly Position[], borders: readonly Border[], side: number): number {
  const [x0 = 0, y0 = 0] = corners[originOf(borders, side)] ?? [];
  const [x1 = 0, y1 = 0] = corners[originOf(borders, side ^ 1)] ?? [];
  return Math.atan2(y1 - y0, x1 - x0);
}

/** Gives the faces of borders that hang together their depths, from 0 for the first; returns these faces. */
function spreadDepths(
  { ways, faceOf }: Faces,
  borders: readonly Border[],
  seed: number,
  depths: Int32Array,
  isSeen: Uint8Array,
): readonly number[] {
  const members = [seed];
  isSeen[seed] = 1;
  for (let at = 0; at < members.length; at += 1) {
    const face = members[at] ?? seed;
    for (const side of ways[face] ?? []) {
      const beyond = faceOf[side ^ 1] ?? face;
      if (isSeen[beyond] === 1) continue;
      const step = borders[side >> 1]?.step ?? 0;
      isSeen[beyond] = 1;
      depths[beyond] = (depths[face] ?? 0) - (side % 2 === 0 ? step : -step);
      members.push(beyond);
    }
  }
  return members;
}

interface Settling {
  readonly faces: Faces;
  readonly corners: readonly Position[];
  readonly borders: readonly Border[];
  readonly strips: Strips;
  readonly depths: Int32Array;
  readonly isKept: Uint8Array;
  readonly isSmall: (way: readonly Position[]) => boolean;
  readonly passedOver: (readonly Position[])[];
}

/** Sets the depths of faces that hang together right, by the number of areas that lie around all of them. */
function settle(members: readonly number[], settling: Settling): void {
  const { faces, corners, borders, strips, depths, isKept, isSmall, passedOver } = settling;
  const ringOf = (face: number): readonly Position[] =>
    (faces.ways[face] ?? []).map((side) => corners[originOf(borders, side)] ?? []);
  let [outer, least] = [members[0] ?? 0, Infinity];
  for (const face of members) {
    const area = signedArea(ringOf(face));
    if (area < least) [outer, least] = [face, area];
  }
  const ring = ringOf(outer);
  if (isSmall(ring)) {
    passedOver.push(ring);
    return;
  }
  const own = new Set(members);
  const west = ring.reduce((best, position) => ((position[0] ?? 0) < (best[0] ?? 0) ? position : best));
  let around = 0;
  strips.visitWest(west, (index, step) => {
    if (!own.has(faces.faceOf[index * 2] ?? -1)) around += step;
  });
  const shift = around - (depths[outer] ?? 0);
  for (const face of members) {
    depths[face] = (depths[face] ?? 0) + shift;
    isKept[face] = 1;
  }
}

/** Positive for a ring, not closed, that turns counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return sum / 2;
}
