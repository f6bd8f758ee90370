import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from './import-gate';

const tokens = join('styles', 'tokens.css');
const folder = join(repositoryRoot, 'src', 'ui');

const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.css') && path !== tokens,
);

/** Every declaration of the interface's stylesheets whose property is `name`, as `file: value`. */
const declarationsOf = (name: string): readonly string[] =>
  sheets.flatMap((path) =>
    [
      ...readFileSync(join(folder, path), 'utf8').matchAll(new RegExp(`[\\s;{]${name}:\\s*([^;]+);`, 'g')),
    ].map((match) => `${path}: ${match[1]!}`),
  );

it('says what lies over what by the layers of tokens.css alone', () => {
  const all = declarationsOf('z-index');
  const literal = all.filter((declaration) => !/: var\(--layer-[a-z-]+\)$/.test(declaration));
  console.log(`z-index: ${all.length} declarations, ${literal.length} of them without a token`);
  expect(all.length).toBeGreaterThan(0);
  expect(literal).toEqual([]);
});

it('uses no token that tokens.css does not define', () => {
  const defined = new Set(
    [...readFileSync(join(folder, tokens), 'utf8').matchAll(/(--(?:layer|radius)-[a-z-]+):/g)].map(
      (match) => match[1]!,
    ),
  );
  const used = sheets.flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/var\((--(?:layer|radius)-[a-z-]+)\)/g)].map(
      (match) => match[1]!,
    ),
  );
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});
