import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { noticeBytes } from '../budgets';
import { type Loading, measureLoading } from '../loading';
import { table } from '../table';
import { templates } from '../templates';

/**
 * Bytes that come over the wire, compressed. The first view has to fit the ten packets of a fresh connection (RFC 6928),
 * also on the day on which every page has a notice.
 */
const budgets = { document: 14_600 - noticeBytes, script: 3_000, announcement: 80_000 };

test('every kind of page loads within its budget', async ({ page }) => {
  const rows: [string, Loading][] = [];
  for (const [name, address] of Object.entries(templates)) {
    const loading = await measureLoading(page, address);
    // On a busy machine a font can come just in time and move a line; what moves by itself moves again.
    const again = loading.layoutShift === 0 ? loading : await measureLoading(page, address);
    rows.push([name, { ...loading, layoutShift: Math.min(loading.layoutShift, again.layoutShift) }]);
  }

  const head = ['', 'document', 'scripts', 'fonts', 'all', 'blocking', 'CLS'];
  const cells = rows.map(([name, { document, script, font, all, blocking, layoutShift }]) => {
    return [name, document, script, font, all, blocking.length, layoutShift];
  });
  console.log(`Bytes before any interaction, compressed\n${table([head, ...cells])}`);

  for (const [name, loading] of rows) {
    // The style guide shows everything that there is, on one page.
    if (name !== 'styleguide')
      expect.soft(loading.document, `document of ${name}`).toBeLessThanOrEqual(budgets.document);
    expect.soft(loading.document, `document of ${name} was measured`).toBeGreaterThan(1_000);
    expect.soft(loading.script, `scripts of ${name} were measured`).toBeGreaterThan(100);
    expect.soft(loading.script, `scripts of ${name}`).toBeLessThanOrEqual(budgets.script);
    expect.soft(loading.blocking, `requests that hold back ${name}`).toHaveLength(1);
    expect.soft(loading.layoutShift, `what moves on ${name}`).toBe(0);
  }
  expect(new Map(rows).get('announcement')?.all).toBeLessThanOrEqual(budgets.announcement);
});

test('all islands together weigh 10 kB at most', () => {
  const files = readdirSync('out/islands').filter((file) => file.endsWith('.js.br'));
  expect(files.length).toBeGreaterThan(1);
  const bytes = files.reduce((sum, file) => sum + statSync(join('out/islands', file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(10_000);
});
