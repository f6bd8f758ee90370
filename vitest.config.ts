import { defineConfig } from 'vitest/config';

/** The tests that need no browser and no build. Those of the built command line have a config of their own. */
export default defineConfig({
  test: {
    include: ['test/{unit,property,contract,golden,arch}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
