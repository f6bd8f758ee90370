/** A number for SVG: at most two decimals, no idle zeros, no negative zero. */
export function formatCoordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
