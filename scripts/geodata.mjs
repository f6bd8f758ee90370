/**
 * Builds the packs that ship: `npm run geodata [FOLDER]`. FOLDER holds the public facts (default ../shared/facts).
 * The builder is TypeScript, so it is bundled first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outDir = await mkdtemp(path.join(root, 'node_modules', '.geodata-'));
try {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: path.join(root, 'scripts/geodata/main.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'geodata.mjs' } },
    },
  });
  const { buildGeodata } = await import(pathToFileURL(path.join(outDir, 'geodata.mjs')).href);
  const factsFolder = path.resolve(process.argv[2] ?? path.join(root, '../shared/facts'));
  process.exitCode = await buildGeodata({ factsFolder, geodataFolder: path.join(root, 'geodata') });
} finally {
  await rm(outDir, { recursive: true, force: true });
}
