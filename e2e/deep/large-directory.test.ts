import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus';
import { stepsIn } from '../../bench/steps';
import { isCurrent } from '../../lib/content/members';
import { readData } from '../../lib/content/read-data';
import { member, site } from '../../lib/content/schema';
import { ensureChromium } from '../../scripts/chromium';
import { siteServer } from '../../scripts/site-server';
import { documentsOf } from '../content';
import { filterOn, namesOf } from '../filter';
import { table } from '../table';
import { build } from './build';

/** What a page’s document may weigh; `e2e/portal/budgets.spec.ts` says why. */
const documentBudget = 14_200;

/**
 * What the index of five thousand members may weigh: as much as a first search of the site. Real names take about
 * 18 bytes each with all that belongs to them, those of this content less.
 */
const indexBudget = 120_000;

/** It takes minutes where nothing else runs, and many more where something does. */
const buildTimeout = 1_800_000;

const size = { posts: 20, members: 5_000, projects: 6 };
const folder = mkdtempSync(join(tmpdir(), 'portal-large-'));
const [content, out] = [join(folder, 'content'), join(folder, 'out')];

let current: { name: string; slug: string; country?: string | undefined; kind: string; tiers: string[] }[];
let server: Server;
let browser: Browser;

beforeAll(async () => {
  await writeCorpus(content, size);
  const start = performance.now();
  const { code, output } = await build({ content, out }, { CACHE_DIR: join(folder, 'cache') });
  if (code !== 0) throw new Error(output);
  const steps = stepsIn(output).map((step) => [
    step.within === undefined ? step.name : `  ${step.name}`,
    Math.round(step.seconds),
  ]);
  const total = ['Whole build', Math.round((performance.now() - start) / 1000)];
  console.log(`Building ${size.members} members, in seconds\n${table([['', 'seconds'], ...steps, total])}`);

  const { membersAsOf } = readData(site, content);
  current = documentsOf(member, content)
    .map(({ memberships, ...fields }) => ({
      ...fields,
      tiers: memberships.filter((one) => isCurrent(one, membersAsOf)).map(({ tier }) => tier),
    }))
    .filter(({ tiers }) => tiers.length > 0);

  server = siteServer(out).listen(0, 'localhost');
  await once(server, 'listening');
  const executablePath = await ensureChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
}, buildTimeout);

afterAll(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** The pages of the directory, as files: all below `/members` but those of members. */
function directoryPages(): string[] {
  const lists = /^members(\/(page|table|tier|country|kind|at|changes|statistics)\b.*)?\.html$/;
  return readdirSync(`${out}/`, { recursive: true })
    .map(String)
    .filter((file) => lists.test(file));
}

/** The members that the pages of a list lead to, each as often as it stands there. */
function listed(address: RegExp): string[] {
  return directoryPages()
    .filter((file) => address.test(file))
    .flatMap((file) => {
      // Below the list, its first page tells who changed lately.
      const [, list = ''] = /<main[^>]*>([\s\S]*?)(lately_|<\/main>)/.exec(readFileSync(join(out, file), 'utf8')) ?? [];
      return [...list.matchAll(/href="\/members\/(member-\d+)"/g)].map(([, slug = '']) => slug);
    });
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${address}`);
  return page;
}

describe('a directory of five thousand members', () => {
  it('has no page that is heavier than its budget', () => {
    const kinds = new Map<string, { file: string; bytes: number; count: number }>();
    for (const file of directoryPages()) {
      const { size: bytes } = statSync(join(out, `${file}.br`));
      const kind = file
        .replace(/\.html$/, '')
        .replace(/page\/\d+$/, 'page/…')
        .replace(/(tier|country|kind|at)\/[^/]+/, '$1/…');
      const heaviest = kinds.get(kind) ?? { file, bytes: 0, count: 0 };
      const count = heaviest.count + 1;
      kinds.set(kind, bytes > heaviest.bytes ? { file, bytes, count } : { ...heaviest, count });
    }
    const rows = [...kinds].map(([kind, { file, bytes, count }]) => [kind, count, bytes, file]);
    console.log(`Heaviest documents, compressed\n${table([['', 'pages', 'bytes', 'heaviest'], ...rows])}`);
    for (const kind of ['members', 'members/table', 'members/changes', 'members/statistics', 'members/page/…'])
      expect(kinds.has(kind), kind).toBe(true);
    for (const kind of [
      'members/tier/…',
      'members/tier/…/page/…',
      'members/country/…',
      'members/kind/…',
      'members/at/…',
    ])
      expect(kinds.has(kind), kind).toBe(true);
    expect([...kinds].filter(([, { bytes }]) => bytes > documentBudget)).toEqual([]);
  });

  it('misses no member on the pages of its list and of its table, and shows no former one', () => {
    const expected = current.map(({ slug }) => slug).sort();
    expect(expected.length).toBeGreaterThan(4_000);
    expect(listed(/^members\/table/).sort()).toEqual(expected);
    expect(listed(/^members(\/page\/\d+)?\.html$/).sort()).toEqual(expected);
  });

  it('has an index for its filter within its budget', () => {
    const { size: bytes } = statSync(join(out, 'filters/members.json.br'));
    console.log(`The index of ${current.length} members has ${bytes} bytes, compressed`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(indexBudget);
  });

  it('is filtered to the right members', async () => {
    const page = await open('/members');
    const { choice, field, status, found, more } = filterOn(page);
    const total = current.length.toLocaleString('en-GB');
    const expectFound = async (expected: typeof current) => {
      const text = `${expected.length.toLocaleString('en-GB')} of ${total} members`;
      await expect.poll(() => status.textContent(), { timeout: 20_000 }).toBe(text);
    };
    const silver = current.filter(({ tiers }) => tiers.includes('silver'));
    await choice('Tier').selectOption('Silver');
    await expectFound(silver);
    // They come a few at a time, so that the next frame has the first.
    await expect.poll(() => found.count()).toBe(60);

    const swedish = silver.filter(({ country }) => country === 'SE');
    await choice('Country').selectOption('Sweden');
    await expectFound(swedish);
    await choice('Sort by').selectOption('Name');
    while (await more.isVisible()) await more.click();
    await expect.poll(() => namesOf(found)).toEqual(swedish.map(({ name }) => name).sort());

    const numbered = swedish.filter(({ name }) => /1/.test(name));
    await field.fill('mEMber 1');
    await expectFound(numbered);
    await page.close();
  });
});
