import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The interface. Addresses are relative, nothing is inlined: the page's policy allows its own files only. */
export default defineConfig({
  root: 'src/ui',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../dist/ui',
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
});
