/** Second cues beside colour. None of them is the slanted hatch of what is not known. */
export type PatternId =
  'dots' | 'level lines' | 'upright lines' | 'grid' | 'falling lines' | 'rings' | 'crosses' | 'zigzags';

/** One tile of a pattern, repeated from the origin. The path is SVG path data within a square of the size. */
export interface PatternTile {
  /** In page units. */
  readonly size: number;
  readonly path: string;
  /** Width of the path's line in page units; null: the path is filled. */
  readonly lineWidth: number | null;
}

/** The drawing of each pattern, shared by every renderer so that screen and print agree. */
export const patternTiles: Readonly<Record<PatternId, PatternTile>> = {
  dots: {
    size: 6,
    path: 'M0.6 1.5a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0ZM3.6 4.5a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0Z',
    lineWidth: null,
  },
  'level lines': { size: 5, path: 'M0 2.5H5', lineWidth: 0.9 },
  'upright lines': { size: 5, path: 'M2.5 0V5', lineWidth: 0.9 },
  grid: { size: 6, path: 'M0 3H6M3 0V6', lineWidth: 0.7 },
  'falling lines': { size: 8, path: 'M-1 -1L9 9M-1 7L1 9M7 -1L9 1', lineWidth: 1.1 },
  rings: { size: 8, path: 'M2 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z', lineWidth: 0.8 },
  crosses: { size: 8, path: 'M2.5 2.5L5.5 5.5M5.5 2.5L2.5 5.5', lineWidth: 0.9 },
  zigzags: { size: 8, path: 'M0 5L4 2.5L8 5', lineWidth: 0.8 },
};
