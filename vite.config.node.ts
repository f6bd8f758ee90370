import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** One Node program to a bundle; `--mode` says which. */
const bundles = {
  main: { entry: 'src/main/main.ts', format: 'es', fileName: 'main.js' },
  /** A sandboxed preload cannot be an ES module. */
  preload: { entry: 'src/preload/preload.ts', format: 'cjs', fileName: 'preload.cjs' },
  web: { entry: 'src/web/main.ts', format: 'es', fileName: 'main.js' },
  /** What the host runs in threads of its own. It is started from its text, which can only be CommonJS. */
  worker: { entry: 'src/host/thread/worker/main.ts', format: 'cjs', fileName: 'worker.cjs' },
  cli: { entry: 'src/cli/main.ts', format: 'es', fileName: 'main.js' },
} as const;

/** What stays outside of the bundles: Node itself, Electron, and the one package with a native binary. */
const external = [...builtinModules, /^node:/, 'electron', '@resvg/resvg-js'];

export default defineConfig(({ mode }) => {
  if (!Object.hasOwn(bundles, mode)) throw new Error(`There is no bundle called ${mode}.`);
  const { entry, format, fileName } = bundles[mode as keyof typeof bundles];
  return {
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { external, output: { format, entryFileNames: fileName, codeSplitting: false } },
    },
  };
});
