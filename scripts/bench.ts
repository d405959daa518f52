import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { benchmark, buildOnce } from '../bench/benchmark';
import { measureFilter } from '../bench/filter-speed';
import { checkReport, exceeded, filterExceeded, growthExceeded } from '../bench/limits';
import type { Measurement } from '../bench/measurement';
import { filterSize, type Options, parseOptions, usage } from '../bench/options';
import { filterReport, growthReport, report } from '../bench/report';
import { ensureChromium } from './chromium';
import { siteServer } from './site-server';

/** The options that the command was called with. Undefined, and said, where one is wrong. */
function requestedOptions(): Options | undefined {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return undefined;
  }
}

/** A folder for temporary files. Unless it is kept it goes when this process ends, in whatever way. */
function temporaryFolder(keep: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  process.on('exit', () => {
    if (keep) console.log(`\nContent, site and caches are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  return folder;
}

/** Measures every size, prints a table for each, and returns what exceeds a limit. */
async function benchBuilds(folder: string, { sizes, growth, limits }: Options): Promise<string[]> {
  const measured: Measurement[] = [];
  for (const size of sizes) {
    const measurement = await benchmark(join(folder, String(size.posts)), size, console.log);
    console.log(`\n${report(measurement)}\n`);
    if (limits) console.log(checkReport(measurement));
    measured.push(measurement);
  }
  const faults = measured.flatMap(exceeded);
  const [small, large] = measured;
  if (!growth || small === undefined || large === undefined) return faults;
  console.log(growthReport(small, large));
  return [...faults, ...growthExceeded(small, large)];
}

/** Measures the filter in a browser, prints how long it takes, and returns what exceeds a limit. */
async function benchFilter(folder: string): Promise<string[]> {
  const server = siteServer(await buildOnce(join(folder, 'filter'), filterSize, console.log)).listen(0, 'localhost');
  await once(server, 'listening');
  const executablePath = await ensureChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const speed = await measureFilter(browser, `http://localhost:${(server.address() as AddressInfo).port}`);
    console.log(`\n${filterReport(speed)}\n`);
    return filterExceeded(speed);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function bench(options: Options): Promise<string[]> {
  const folder = temporaryFolder(options.keep);
  return [
    ...(options.parts.includes('builds') ? await benchBuilds(folder, options) : []),
    ...(options.parts.includes('filter') ? await benchFilter(folder) : []),
  ];
}

async function main(options: Options): Promise<number> {
  try {
    const faults = await bench(options);
    if (options.limits) console.log(faults.length === 0 ? 'No limit is exceeded.' : faults.join('\n'));
    return options.limits && faults.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

const options = requestedOptions();
process.exitCode = options === undefined ? 1 : await main(options);
