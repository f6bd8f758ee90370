/**
 * Returns the value, which must be a finite number. NaN and Infinity are stopped where the files are read, so
 * meeting one here is a bug.
 * @throws RangeError on NaN, Infinity or −Infinity.
 */
export function requireFinite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${what} must be a finite number, got ${value}`);
  return value;
}
