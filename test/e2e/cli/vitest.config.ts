import { defineConfig } from 'vitest/config';

/** Tests of the built command line, as a process of its own. They need `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/e2e/cli/**/*.test.ts'],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
