import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const all = ['{.github,app,components,lib,islands,next,publish,scripts,bench}/**/*.test.{ts,tsx}'];

/** Rooms whose tests take another content in place of the site’s, another folder, or another time zone. */
const alone = [
  '{.github,app,components}/**/*.test.{ts,tsx}',
  'lib/*.test.ts',
  'lib/{calendar,cards,data,feeds,lettering,llms,seo,twins}/**/*.test.ts',
  'lib/content/{media-files,picture-size,source}.test.ts',
  'lib/content/schema/**/*.test.ts',
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
      // Tests of pure functions change nothing of their process: their files share one, and with it what each would load anew.
      {
        extends: true,
        test: {
          name: 'sharing a process',
          include: all,
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'each by itself', include: alone } },
    ],
  },
});
