export const mapshaperVersion: string;
export function findMapshaper(environment?: Readonly<Record<string, string | undefined>>): string | null;
export function ensureMapshaper(say: (line: string) => void): string | null;
