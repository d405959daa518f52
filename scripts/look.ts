import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { templates } from '../e2e/templates';
import { outDirectory } from './build-site';
import { ensureChromium } from './chromium';
import { siteServer } from './site-server';

/** Where the pictures go; git ignores it. */
const folder = '.look';
const widths = [390, 768, 1440];
const themes = ['light', 'dark'] as const;

type Shot = { template: string; file: string };

/** Takes a picture of each template at each width, in both themes, from the last build. */
async function look(): Promise<number> {
  const executablePath = await ensureChromium();
  if (!existsSync(join(outDirectory, 'index.html')) || executablePath === undefined) {
    console.error(`There is no site in ${outDirectory}, or no Chromium. Build the site first: npm run build`);
    return 1;
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = siteServer(outDirectory).listen(0);
  const browser = await chromium.launch({ executablePath });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const shots: Shot[] = [];
  for (const theme of themes) for (const width of widths) shots.push(...(await shoot(browser, origin, theme, width)));
  await browser.close();
  server.close();
  await writeFile(join(folder, 'index.html'), indexPage(shots));
  console.log(`${shots.length} pictures; open ${join(folder, 'index.html')}`);
  return 0;
}

async function shoot(browser: Browser, origin: string, theme: (typeof themes)[number], width: number): Promise<Shot[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, baseURL: origin });
  const page = await context.newPage();
  // A font that comes late shows from the second page on.
  await page.goto('/', { waitUntil: 'networkidle' });
  const shots: Shot[] = [];
  for (const [template, address] of Object.entries(templates)) {
    const file = `${template.replace(/\W+/g, '-')}-${width}-${theme}.png`;
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, file), fullPage: true });
    shots.push({ template, file });
  }
  shots.push(...(await shootMenu(page, theme, width)));
  await context.close();
  return shots;
}

/** The open menu, where the window is so small that there is one. */
async function shootMenu(page: Page, theme: string, width: number): Promise<Shot[]> {
  const button = page.locator('body > header [popovertarget]').first();
  await page.goto(templates.home, { waitUntil: 'networkidle' });
  if (!(await button.isVisible())) return [];
  const file = `menu-${width}-${theme}.png`;
  await button.click();
  await page.screenshot({ path: join(folder, file) });
  return [{ template: 'menu', file }];
}

function indexPage(shots: readonly Shot[]): string {
  const rows = [...new Set(shots.map(({ template }) => template))].map((template) => {
    const pictures = shots.filter((shot) => shot.template === template);
    const images = pictures.map(({ file }) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`);
    return `<h2>${template}</h2><p>${images.join(' ')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Every template</title>
<style>body{font:16px system-ui;margin:2rem}img{height:24rem;max-width:22rem;object-fit:cover;object-position:top;border:1px solid}</style>
<h1>Every template, at ${widths.join(', ')} pixels, light and dark</h1>${rows.join('\n')}`;
}

process.exitCode = await look();
