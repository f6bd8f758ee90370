import { defineConfig } from 'vitest/config';

/** The security checklist and the desktop app. They need `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/e2e/{security,electron}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
