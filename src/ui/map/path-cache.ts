import type { PathShape } from '../../scene/scene';
import { highestLevel, keepVertices } from './keep-vertices';

/** Path units per world unit: one path unit is one page unit at zoom 16. */
export const pathUnitsPerWorld = 256 * 2 ** 16;

interface CachedShape {
  readonly highestLevel: number;
  /** The paths of the last two levels asked for, the latest first. */
  readonly paths: { readonly level: number; readonly path: Path2D }[];
}

/**
 * Canvas paths by shape identity and vertex level. A path is in path units from the origin, so neither panning nor
 * zooming within a level nor a change of colour builds one again.
 */
export class PathCache {
  private readonly shapes = new WeakMap<PathShape, CachedShape>();
  /** Paths built since the cache was made. */
  builtCount = 0;

  /** The origin is in world coordinates; near the shapes, because canvas paths have single precision. */
  constructor(
    readonly originX: number,
    readonly originY: number,
  ) {}

  /** The path of a shape with the vertices that the level needs. */
  pathOf(shape: PathShape, level: number): Path2D {
    let cached = this.shapes.get(shape);
    if (cached === undefined) {
      cached = { highestLevel: highestLevel(shape), paths: [] };
      this.shapes.set(shape, cached);
    }
    const wanted = Math.min(level, cached.highestLevel);
    const found = cached.paths.find((entry) => entry.level === wanted);
    if (found !== undefined) return found.path;
    const path = this.build(shape, wanted);
    cached.paths.unshift({ level: wanted, path });
    cached.paths.length = Math.min(cached.paths.length, 2);
    return path;
  }

  private build(shape: PathShape, level: number): Path2D {
    this.builtCount += 1;
    const path = new Path2D();
    shape.parts.forEach((part, index) => {
      const kept = keepVertices(part, shape.levels[index], level, shape.kind);
      for (let position = 0; position < kept.length; position += 2) {
        const x = ((kept[position] ?? 0) - this.originX) * pathUnitsPerWorld;
        const y = ((kept[position + 1] ?? 0) - this.originY) * pathUnitsPerWorld;
        if (position === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      if (shape.kind === 'area') path.closePath();
    });
    return path;
  }
}
