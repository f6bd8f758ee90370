import type { Shape, Stroke, Style } from '../../../../src/scene/display/scene';
import type { PathShape, SceneFeature } from '../../../../src/scene/display/scene';
import { boundsOfParts } from '../../../../src/scene/display/world-bounds';

/** Made-up scenes are drawn on a board of 100 × 100 units, y downward, that lies at this place of the world. */
export const board = { left: 0.17, top: 0.4, unit: 1e-6 };

export const toWorldX = (x: number): number => board.left + x * board.unit;
export const toWorldY = (y: number): number => board.top + y * board.unit;

type Ring = readonly (readonly [number, number, number?])[];

/** An area of rings in board units; a third coordinate is the vertex's level. */
export function area(...rings: readonly Ring[]): PathShape {
  const parts = rings.map((ring) => Float64Array.from(ring.flatMap(([x, y]) => [toWorldX(x), toWorldY(y)])));
  const levels = rings.map((ring) => Uint8Array.from(ring.map(([, , level]) => level ?? 0)));
  return { kind: 'area', parts, levels, bounds: boundsOfParts(parts) };
}

/** A closed rectangle in board units. */
export function rectangle(left: number, top: number, right: number, bottom: number): Ring {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

/** A circle at a place in board units with a radius in page units. */
export function circle(x: number, y: number, radius: number): Shape {
  return { kind: 'circle', x: toWorldX(x), y: toWorldY(y), radius };
}

/** A style of flat colours. */
export function flat(fill: string | null, stroke: string | null = null, width = 1): Style {
  const line: Stroke | null = stroke === null ? null : { colour: stroke, width, dash: null };
  return { fill: fill === null ? null : { kind: 'solid', colour: fill }, stroke: line };
}

/** A feature that stands for a made-up precinct area. */
export function precinct(id: string, shape: Shape, style: Style): SceneFeature {
  return { id, reference: { unit: 'precinct area', id }, shape, style };
}
