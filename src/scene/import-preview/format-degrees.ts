const compass = { latitude: ['N', 'S'], longitude: ['E', 'W'] } as const;

/**
 * Degrees with their direction: `37.9° N`, `122° W`, `0°`.
 * @param precision a step in degrees; as many decimals are printed as it has.
 */
export function formatDegrees(degrees: number, axis: 'latitude' | 'longitude', precision: number): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(precision) - 1e-9));
  const text = Math.abs(degrees).toFixed(decimals);
  if (Number(text) === 0) return `${text}°`;
  const [positive, negative] = compass[axis];
  return `${text}° ${degrees > 0 ? positive : negative}`;
}
