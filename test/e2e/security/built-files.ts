import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of the project, by its path in it. */
export const readText = (path: string): string => readFileSync(path, 'utf8');

/** The built interface's text files by path. */
export function builtInterface(): ReadonlyMap<string, string> {
  const folder = 'dist/ui';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(html|js|css|svg)$/.test(name));
  return new Map(texts.map((name) => [name, readText(join(folder, name))]));
}
