import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Rooms of pure functions, whose tests change nothing of their process: their files share one, and with it the
 * checks that each of them would load anew.
 */
const sharing = [
  'lib/content/{checks,editor-files,markdown,new-document}/**/*.test.ts',
  'lib/{charts,commands,design,filter,icons}/**/*.test.ts',
  '{islands,next,publish}/**/*.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': resolve('.') } },
  // Packages come with maps of sources that they leave out.
  logLevel: 'error',
  test: {
    pool: 'forks',
    // Otherwise one core is left to what nobody does meanwhile.
    maxWorkers: '100%',
    // Some tests read whole feeds with libxml2; a busy machine takes longer.
    testTimeout: 20_000,
    // It imports JSON as Node.js 20 no longer does.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    projects: [
      { extends: true, test: { name: 'sharing a process', include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'each by itself',
          // A test may set the time zone of its process.
          include: ['{.github,app,components,lib,islands,next,publish,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...sharing],
        },
      },
    ],
  },
});
