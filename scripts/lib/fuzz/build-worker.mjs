import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../root.mjs';

/** Bundles the fuzzer's child process and returns its path. It lies where Node finds the packages left outside. */
export async function buildWorker() {
  const outDir = join(root, 'node_modules', '.cache', `district-atlas-fuzz-${process.pid}`);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'test/fuzz/worker.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [...builtinModules, /^node:/, 'sql.js'],
        output: { format: 'es', entryFileNames: 'worker.mjs', codeSplitting: false },
      },
    },
  });
  return join(outDir, 'worker.mjs');
}
