import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium';

const portal = 'http://localhost:43117';
const fixture = 'http://localhost:43118';
const empty = 'http://localhost:43119';

const deep = '**/*.deep.spec.ts';
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  outputDir: 'test-results',
  use: { launchOptions: executablePath === undefined ? {} : { executablePath } },
  projects: [
    { name: 'portal', testDir: 'e2e/portal', testIgnore: deep, use: { baseURL: portal } },
    // Each page in every look and at many widths takes longer than a change should wait for: `npm run test:deep`.
    { name: 'portal, deep', testDir: 'e2e/portal', testMatch: deep, use: { baseURL: portal } },
    { name: 'another foundation, deep', testDir: 'e2e/fixture', testMatch: deep, use: { baseURL: fixture } },
    {
      name: 'portal without JavaScript',
      testMatch: ['visitor', 'menu', 'graph', 'directories'].map((name) => `e2e/portal/${name}.spec.ts`),
      use: { baseURL: portal, javaScriptEnabled: false },
    },
    { name: 'another foundation', testDir: 'e2e/fixture', testIgnore: deep, use: { baseURL: fixture } },
    { name: 'a foundation without content', testDir: 'e2e/empty', use: { baseURL: empty } },
  ],
  webServer: [[portal, 'out'] as const, [fixture, 'out-fixture'] as const, [empty, 'out-empty'] as const].map(
    ([url, out]) => ({
      command: 'node --import tsx scripts/serve.ts',
      url,
      env: { PORT: new URL(url).port, OUT_DIR: out },
    }),
  ),
});
