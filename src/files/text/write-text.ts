import { csvFormatRows } from 'd3-dsv';

const encoder = new TextEncoder();

/** A table as comma-separated UTF-8 with a header; null becomes an empty cell. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return encoder.encode(`${csvFormatRows([[...header], ...cells])}\n`);
}

/** A value as JSON with indentation, for files that people read. */
export function writeJson(value: unknown): Uint8Array {
  return encoder.encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** A value as JSON without spaces, for files that only programs read. */
export function writeCompactJson(value: unknown): Uint8Array {
  return encoder.encode(`${JSON.stringify(value)}\n`);
}

/** A number to a fixed number of decimals, without trailing zeros, so that every build writes the same text. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
