import type { PathShape } from '../../scene/display/scene';
import { highestLevel, keepVertices } from './keep-vertices';

/** Path units per world unit: one path unit is one page unit at zoom 16. */
export const pathUnitsPerWorld = 256 * 2 ** 16;

/** A canvas path with as many of its shape's vertices as a level needs. */
export interface LevelPath {
  readonly level: number;
  readonly path: Path2D;
  readonly vertexCount: number;
}

/** Remembers the path last used at one position of a layer. */
export interface PathSlot {
  shape: PathShape | null;
  wanted: number;
  found: LevelPath | null;
}

interface CachedShape {
  readonly highestLevel: number;
  /** The paths of the last two levels asked for, the latest first. */
  readonly paths: LevelPath[];
}

/**
 * Canvas paths by shape identity and vertex level. A path is in path units from the origin, so neither panning nor
 * zooming within a level nor a change of colour builds one again.
 */
export class PathCache {
  private readonly shapes = new WeakMap<PathShape, CachedShape>();
  private readonly slots = new Map<string, PathSlot[]>();
  /** Paths built since the cache was made. */
  builtCount = 0;

  /** The origin is in world coordinates; near the shapes, because canvas paths have single precision. */
  constructor(
    readonly originX: number,
    readonly originY: number,
  ) {}

  /** Slots for a layer's features by position. They spare a look-up for each shape while only colours change. */
  slotsOf(layerId: string, count: number): readonly PathSlot[] {
    let slots = this.slots.get(layerId);
    if (slots?.length !== count) {
      slots = Array.from({ length: count }, () => ({ shape: null, wanted: -1, found: null }));
      this.slots.set(layerId, slots);
    }
    return slots;
  }

  /** The path of a shape with the vertices that the level needs, through a slot. */
  pathIn(slot: PathSlot, shape: PathShape, level: number): LevelPath {
    if (slot.found !== null && slot.shape === shape && slot.wanted === level) return slot.found;
    slot.shape = shape;
    slot.wanted = level;
    slot.found = this.pathOf(shape, level);
    return slot.found;
  }

  /** The path of a shape with the vertices that the level needs. */
  pathOf(shape: PathShape, level: number): LevelPath {
    let cached = this.shapes.get(shape);
    if (cached === undefined) {
      cached = { highestLevel: highestLevel(shape), paths: [] };
      this.shapes.set(shape, cached);
    }
    const wanted = Math.min(level, cached.highestLevel);
    const found = cached.paths.find((entry) => entry.level === wanted);
    if (found !== undefined) return found;
    const built = this.build(shape, wanted);
    cached.paths.unshift(built);
    cached.paths.length = Math.min(cached.paths.length, 2);
    return built;
  }

  private build(shape: PathShape, level: number): LevelPath {
    this.builtCount += 1;
    let vertexCount = 0;
    const path = new Path2D();
    shape.parts.forEach((part, index) => {
      const kept = keepVertices(part, shape.levels[index], level, shape.kind);
      vertexCount += kept.length / 2;
      for (let position = 0; position < kept.length; position += 2) {
        const x = ((kept[position] ?? 0) - this.originX) * pathUnitsPerWorld;
        const y = ((kept[position + 1] ?? 0) - this.originY) * pathUnitsPerWorld;
        if (position === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      if (shape.kind === 'area') path.closePath();
    });
    return { level, path, vertexCount };
  }
}
