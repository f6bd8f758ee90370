import { defineConfig } from 'vitest/config';

/** The security checklist and the desktop app. They need `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/e2e/{security,electron}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
