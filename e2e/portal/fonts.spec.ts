import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fontsOf, openWithFonts } from '../fonts';
import { templates } from '../templates';

test('all fonts together weigh 45 kB at most', () => {
  const files = readdirSync('out', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(woff2?|ttf|otf)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(0);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThanOrEqual(45_000);
});

test('a page asks its own host for two fonts at most, and is drawn in them', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'font' && asked.add(request.url()));
  await openWithFonts(page, templates.announcement);
  expect(await fontsOf(page, 'h1')).toEqual([expect.stringMatching(/^Funnel Sans/)]);
  expect(await fontsOf(page, '.prose p')).toEqual([expect.stringMatching(/^Funnel Sans/)]);
  expect(await fontsOf(page, 'time')).toEqual(['Geist Mono']);
  expect([...asked].length).toBeLessThanOrEqual(2);
  expect([...asked].map((url) => new URL(url).origin)).toEqual([...asked].map(() => baseURL));
});
