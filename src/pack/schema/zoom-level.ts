/** The largest zoom level that a vertex may carry as its third coordinate. */
export const highestLevel = 24;
