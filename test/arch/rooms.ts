import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';

/** The room of a file inside a folder: its first folder below, or the lobby where it lies in none. */
export const lobby = 'the lobby';

/** Pairs of rooms of one folder of `src` with an import from the first to the second, and an example of one. */
export function roomArrows(files: readonly SourceFile[], folder: string): ReadonlyMap<string, string> {
  const paths = new Set(files.map(({ path }) => path));
  const roomOf = (path: string): string | null => {
    if (!path.startsWith(`src/${folder}/`)) return null;
    const rest = path.split('/').slice(2);
    return rest.length === 1 ? lobby : rest[0]!;
  };
  const arrows = new Map<string, string>();
  for (const { path, text } of files) {
    const from = roomOf(path);
    if (from === null) continue;
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const base = join(dirname(path), fileName).replaceAll('\\', '/');
      const target = [base, `${base}.ts`, `${base}.tsx`].find((candidate) => paths.has(candidate));
      const to = target === undefined ? null : roomOf(target);
      if (to !== null && to !== from) arrows.set(`${from} → ${to}`, `${path} imports ${target!}`);
    }
  }
  return arrows;
}

/** The arrows that are part of a circle of rooms, each with an example. */
export function roomCircles(files: readonly SourceFile[], folder: string): readonly string[] {
  const arrows = [...roomArrows(files, folder)];
  const next = new Map<string, string[]>();
  for (const [arrow] of arrows) {
    const [from, to] = arrow.split(' → ') as [string, string];
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const reaches = (start: string, goal: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let room = open.pop(); room !== undefined; room = open.pop()) {
      if (room === goal) return true;
      if (seen.has(room)) continue;
      seen.add(room);
      open.push(...(next.get(room) ?? []));
    }
    return false;
  };
  return arrows
    .filter(([arrow]) => {
      const [from, to] = arrow.split(' → ') as [string, string];
      return reaches(to, from);
    })
    .map(([arrow, example]) => `${folder}: ${arrow} (${example})`);
}
