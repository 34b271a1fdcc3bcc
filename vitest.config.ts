import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    // Property tests run with a fixed seed, so that a red run can be repeated.
    env: { TZ: 'UTC' },
  },
});
