const compass = { latitude: ['N', 'S'], longitude: ['E', 'W'] } as const;

type Axis = keyof typeof compass;

/**
 * Degrees with their direction: `37.9° N`, `122° W`, `0°`.
 * @param precision a step in degrees; as many decimals are printed as it has.
 */
export function formatDegrees(degrees: number, axis: Axis, precision: number): string {
  const text = formatAngle(degrees, precision);
  const [positive, negative] = compass[axis];
  if (isPrintedAsZero(degrees, precision)) return text;
  return `${text} ${degrees > 0 ? positive : negative}`;
}

/** Two degrees with the direction told once where both are on one side: `37.718° to 38.100° N`, `1° W to 2° E`. */
export function formatDegreeRange(from: number, to: number, axis: Axis, precision: number): string {
  const isOneSide = Math.sign(from) === Math.sign(to);
  const [near, far] = from < 0 && to < 0 ? [to, from] : [from, to];
  const first = isOneSide ? formatAngle(near, precision) : formatDegrees(near, axis, precision);
  return `${first} to ${formatDegrees(far, axis, precision)}`;
}

const formatAngle = (degrees: number, precision: number): string =>
  `${Math.abs(degrees).toFixed(decimalsOf(precision))}°`;

const isPrintedAsZero = (degrees: number, precision: number): boolean =>
  Number(Math.abs(degrees).toFixed(decimalsOf(precision))) === 0;

const decimalsOf = (precision: number): number => Math.max(0, Math.ceil(-Math.log10(precision) - 1e-9));
