// Builds every bundle, or those named: node scripts/build.mjs [ui] [main] [preload] [web] [worker] [cli]
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './lib/root.mjs';

const entries = {
  ui: 'src/ui/index.html',
  main: 'src/main/main.ts',
  preload: 'src/preload/preload.ts',
  web: 'src/web/main.ts',
  worker: 'src/host/thread/worker/main.ts',
  cli: 'src/cli/main.ts',
};

const startedAt = Date.now();
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(entries);
for (const name of names) {
  if (!Object.hasOwn(entries, name)) {
    console.error(`There is no bundle called ${name}; there are ${Object.keys(entries).join(', ')}.`);
    process.exit(2);
  }
  if (!existsSync(join(root, entries[name]))) {
    console.log(`Skipping ${name}: ${entries[name]} does not exist.`);
    continue;
  }
  const configFile = join(root, name === 'ui' ? 'vite.config.ui.ts' : 'vite.config.node.ts');
  try {
    await build({ configFile, mode: name === 'ui' ? 'production' : name, logLevel: 'warn' });
    console.log(`Built dist/${name}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`dist/${name} was not built.`);
    process.exitCode = 1;
  }
}
if (process.argv.length === 2 && process.exitCode === undefined) {
  writeFileSync(join(root, 'dist', '.built'), `${startedAt}\n`);
}
