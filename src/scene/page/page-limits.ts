/**
 * What a page may hold. The bounds are far above every map that is drawn, and low enough that no page, whoever made it,
 * can end or fill the host that draws it. Lengths are in page units.
 */
export const pageLimits = {
  /** Of a page's side. */
  side: { least: 100, most: 10_000 },
  /** The longer side of a page over the shorter. */
  aspect: 64,
  /**
   * How far beyond its edges a part of a page may lie, in widths or heights of the page. Within a layer (a group that is
   * faded or clipped) it is less: resvg ends the whole process when all of a layer lies two of them from the origin of the
   * layer around it, so those before and after the origin must not come to two.
   */
  reach: { inLayer: { before: 0.4, after: 0.5 }, onPage: { before: 4, after: 4 } },
  /** Items, those in groups and the groups included. */
  items: 400_000,
  /** Vertices of all paths together. */
  vertices: 3_000_000,
  /** Groups within groups. */
  depth: 3,
  /** UTF-16 code units of one text, and of all texts of a page together. */
  textLength: 10_000,
  description: 100_000,
  allText: 2_000_000,
  fontSize: 200,
  letterSpacing: 50,
  strokeWidth: 100,
  radius: 1000,
  dash: { least: 0.25, most: 100, parts: 8 },
  /** Dashes that a page's lines come to, all together. */
  dashes: 2_000_000,
} as const;
