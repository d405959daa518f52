import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { cacheDirectory } from '../lib/cache';
import { forgetLog } from '../lib/cards/card-log';
import { buildTime } from '../lib/clock';
import { contentDirectory } from '../lib/content/directory';
import { nextBuildText } from '../lib/content/next-build';
import { readData } from '../lib/content/read-data';
import { site as siteType } from '../lib/content/schema';
import { isPreviewAt } from '../lib/preview';
import { publish } from '../publish';
import { printFindings } from './check-content';
import { ending, launch, run } from './run';

type Step = { title: string; work: () => Promise<boolean> };

const steps: Step[] = [
  { title: 'Checking and reading the content', work: checkAndRead },
  { title: 'Rendering the pages', work: render },
  { title: 'Finishing the site', work: finish },
];

/** Builds the site into `out/`, or into the folder that `OUT_DIR` names. Returns whether it succeeded. */
export async function buildSite(): Promise<boolean> {
  process.env['BUILD_TIME'] = buildTime().toISOString();
  for (const [index, { title, work }] of steps.entries()) {
    const start = performance.now();
    console.log(`[${index + 1}/${steps.length}] ${title} …`);
    if (!(await succeeds(work))) {
      console.error(`Stopped at “${title}”. The last finished site is untouched.`);
      return false;
    }
    console.log(`      done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return true;
}

/** A step that throws has failed; what it says is for the person who builds. */
async function succeeds(work: Step['work']): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** The folder of the finished site. */
export const outDirectory = resolve(process.env['OUT_DIR'] || 'out');

/** Both at once, since neither waits for the other. Where the check finds a fault, nobody wants what was read. */
async function checkAndRead(): Promise<boolean> {
  const reading = launch('contentlayer2', ['build'], { quiet: true, env: { NODE_ENV: 'production' } });
  const read = ending(reading);
  let isFaultless = false;
  try {
    isFaultless = await printFindings();
  } finally {
    if (!isFaultless) reading.kill();
  }
  const { code, output } = await read;
  if (isFaultless && code !== 0) console.error(output);
  return isFaultless && code === 0;
}

async function quietly(command: string, args: readonly string[]): Promise<boolean> {
  const { code, output } = await run(command, args, { quiet: true, env: { NODE_ENV: 'production' } });
  if (code !== 0) console.error(output);
  return code === 0;
}

/** Whether this build is for another place than the site’s own address (`SITE_URL`). */
function isPreview(): boolean {
  return isPreviewAt(readData(siteType, contentDirectory).url, process.env['SITE_URL']);
}

/**
 * Next.js never adds to an older export: what it does not write now is not published. The older one is
 * removed meanwhile; it can be thousands of files.
 */
async function render(): Promise<boolean> {
  // What is wrong with `SITE_URL` is better said now than by every page.
  isPreview();
  const older = '.export-old';
  await forgetLog(cacheDirectory);
  await rm(older, { recursive: true, force: true });
  if (existsSync('.export')) await rename('.export', older);
  const [rendered] = await Promise.all([quietly('next', ['build']), rm(older, { recursive: true, force: true })]);
  return rendered;
}

async function finish(): Promise<boolean> {
  // What Contentlayer has read is there only now.
  const { redirects, nextBuildTime } = await import('../lib/content/source');
  const report = (step: string, result: string, seconds: number) =>
    console.log(`      ${step}: ${result} · ${seconds.toFixed(1)} s`);
  const noindex = isPreview();
  if (noindex) console.log(`      A preview for ${process.env['SITE_URL']}: search engines are asked to leave it out`);
  await publish(outDirectory, { from: '.export', buildDirectory: '.next', cacheDirectory, redirects, noindex, report });
  console.log(`      The site is in ${relative(process.cwd(), outDirectory)}/`);
  console.log(`      ${nextBuildSentence(nextBuildTime)}`);
  return true;
}

/** What becomes out of date by itself, for the person who builds. */
function nextBuildSentence(moment: Date | undefined): string {
  if (moment === undefined) return 'Nothing on it changes by itself: no further build is needed';
  return `Build again at ${nextBuildText(moment).trim()}: something appears, disappears or is over then`;
}
