import { defineConfig } from 'vitest/config';

/** Tests that run the whole program; slower than a change should wait for. */
export default defineConfig({
  test: { include: ['e2e/deep/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
});
