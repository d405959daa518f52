import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': resolve('.') } },
  // Packages come with maps of sources that they leave out.
  logLevel: 'error',
  test: {
    include: ['{.github,app,components,lib,islands,next,publish,scripts,bench}/**/*.test.{ts,tsx}'],
    // A test may set the time zone of its process.
    pool: 'forks',
    // Some tests read whole feeds with libxml2; a busy machine takes longer.
    testTimeout: 20_000,
    // It imports JSON as Node.js 20 no longer does.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
