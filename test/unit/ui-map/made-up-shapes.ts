import type { PathShape, SceneFeature, SceneLayer, Style } from '../../../src/scene/display/scene';
import { boundsOfParts } from '../../../src/scene/display/world-bounds';

/** An area of rings given as flat coordinates. */
export function area(...rings: readonly (readonly number[])[]): PathShape {
  const parts = rings.map((ring) => Float64Array.from(ring));
  const levels = parts.map((part) => new Uint8Array(part.length / 2));
  return { kind: 'area', parts, levels, bounds: boundsOfParts(parts) };
}

/** A closed rectangle as flat coordinates. */
export function rectangle(left: number, top: number, right: number, bottom: number): readonly number[] {
  return [left, top, right, top, right, bottom, left, bottom, left, top];
}

export const filled: Style = { fill: { kind: 'solid', colour: '#336699' }, stroke: null };
export const outlined: Style = { fill: null, stroke: { colour: '#000000', width: 1, dash: null } };

/** A feature that stands for a made-up neighborhood. */
export function neighborhood(id: string, shape: SceneFeature['shape'], style: Style): SceneFeature {
  return { id, reference: { unit: 'neighborhood', id }, shape, style };
}

export function layer(features: readonly SceneFeature[], opacity = 1): SceneLayer {
  return { id: 'made-up', title: 'Made-up', opacity, features };
}
