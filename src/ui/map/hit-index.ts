import type { UnitReference } from '../../core/pack';
import type {
  CircleShape,
  PathShape,
  SceneFeature,
  SceneLayer,
  WorldBounds,
} from '../../scene/display/scene';
import { BoxIndex } from './box-index';
import { pointInParts } from './point-in-parts';

/** A small circle can still be pointed at from this many page units. */
const smallestReach = 5;

interface Target {
  readonly reference: UnitReference;
  readonly shape: CircleShape | PathShape;
  readonly filled: boolean;
  /** For circles, in page units, stroke included. */
  readonly reach: number;
}

/**
 * Finds what a person points at. Only features with a reference on a layer that can be seen count: circles and filled
 * areas first, topmost first; where there is none, the smallest outlined area around the point. So outlines drawn
 * over a choropleth never hide it, and still answer where nothing is filled.
 */
export class HitIndex {
  private readonly targets: readonly Target[];
  private readonly index: BoxIndex;
  private readonly longestReach: number;

  /** @param former an index whose boxes are taken over when the shapes are the same, as they are after a change of colours */
  constructor(layers: readonly SceneLayer[], former: HitIndex | null = null) {
    this.targets = layers
      .filter((layer) => layer.opacity > 0)
      .flatMap((layer) => layer.features)
      .flatMap(asTarget);
    this.index =
      former !== null && haveSameShapes(former.targets, this.targets)
        ? former.index
        : new BoxIndex(this.targets.map(({ shape }) => boundsOf(shape)));
    this.longestReach = this.targets.reduce((longest, target) => Math.max(longest, target.reach), 0);
  }

  /** What is at a place in world coordinates, at a scale in page units per world unit. */
  at(x: number, y: number, scale: number): UnitReference | null {
    const reach = this.longestReach / scale;
    const near = this.index.meeting({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
    let outlined: Target | null = null;
    for (const number of near) {
      const target = this.targets[number];
      if (target === undefined || !covers(target, x, y, scale)) continue;
      if (target.filled) return target.reference;
      if (outlined === null || extentOf(target) < extentOf(outlined)) outlined = target;
    }
    return outlined?.reference ?? null;
  }
}

function haveSameShapes(some: readonly Target[], others: readonly Target[]): boolean {
  return some.length === others.length && some.every(({ shape }, index) => shape === others[index]?.shape);
}

function asTarget(feature: SceneFeature): readonly Target[] {
  const { reference, shape, style } = feature;
  if (reference === null || shape.kind === 'line') return [];
  if (shape.kind !== 'circle') return [{ reference, shape, filled: style.fill !== null, reach: 0 }];
  const reach = Math.max(smallestReach, shape.radius + (style.stroke?.width ?? 0) / 2);
  return [{ reference, shape, filled: true, reach }];
}

function covers(target: Target, x: number, y: number, scale: number): boolean {
  const { shape } = target;
  if (shape.kind === 'circle') return Math.hypot(shape.x - x, shape.y - y) * scale <= target.reach;
  const { left, top, right, bottom } = shape.bounds;
  return x >= left && x <= right && y >= top && y <= bottom && pointInParts(shape.parts, x, y);
}

function boundsOf(shape: CircleShape | PathShape): WorldBounds {
  return shape.kind === 'circle'
    ? { left: shape.x, top: shape.y, right: shape.x, bottom: shape.y }
    : shape.bounds;
}

function extentOf(target: Target): number {
  const { left, top, right, bottom } = boundsOf(target.shape);
  return (right - left) * (bottom - top);
}
