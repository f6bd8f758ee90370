import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * Bundles a TypeScript program for this Node and returns the path of the bundle, in a folder of its own that is to be
 * removed afterwards. It lies where Node finds the packages that are left outside.
 *
 * @param {string} entry its path in the project
 */
export async function bundleProgram(entry) {
  const outDir = join(root, 'node_modules', '.cache', `district-atlas-${process.pid}`);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [...builtinModules, /^node:/, 'sql.js', '@resvg/resvg-js'],
        output: { format: 'es', entryFileNames: 'program.mjs', codeSplitting: false },
      },
    },
  });
  return join(outDir, 'program.mjs');
}
