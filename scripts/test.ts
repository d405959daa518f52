import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium';
import { type Fixture, fixtureContent } from './fixture-content';
import { run } from './run';

/** How many tests of a stage passed and failed. */
type Count = { passed: number; failed: number };
type Stage = { title: string; work: () => Promise<Count> };

const reports = mkdtempSync(join(tmpdir(), 'portal-test-'));

const quickProjects = ['portal', 'portal without JavaScript', 'another foundation', 'a foundation without content'];

const stages: Stage[] = [
  { title: 'Formatting and lint', work: () => command('biome', ['ci', '--error-on-warnings']) },
  { title: 'Building the site', work: () => command('node', ['--import', 'tsx', 'scripts/build.ts']) },
  { title: 'Types', work: () => command('tsc', ['--noEmit']) },
  { title: 'Unit tests', work: () => vitest('vitest.config.ts') },
  { title: 'Building another foundation’s content', work: () => buildFixture('content', 'out-fixture') },
  { title: 'Building a foundation without content', work: () => buildFixture('empty', 'out-empty') },
  { title: 'Browser tests on the published sites', work: () => playwright(quickProjects) },
];

/** Stages of `npm run test:deep`: what takes longer than a change should wait for. */
const deepStages: Stage[] = [
  { title: 'Building the site', work: () => command('node', ['--import', 'tsx', 'scripts/build.ts']) },
  { title: 'Building another foundation’s content', work: () => buildFixture('content', 'out-fixture') },
  { title: 'Building a foundation without content', work: () => buildFixture('empty', 'out-empty') },
  {
    title: 'Every page in every look and at every width, in a browser',
    work: () => playwright(['portal, deep', 'another foundation, deep']),
  },
  { title: 'Whole-program tests', work: () => vitest('vitest.deep.config.ts') },
];

async function command(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Count> {
  const { code } = await run(name, args, { env });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(config: string): Promise<Count> {
  const report = join(reports, 'vitest.json');
  const { code } = await run('vitest', [
    ...['run', '--config', config],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const { numPassedTests, numFailedTests } = readReport(report, { numPassedTests: 0, numFailedTests: 0 });
  return withExitCode({ passed: numPassedTests, failed: numFailedTests }, code);
}

function buildFixture(fixture: Fixture, out: string): Promise<Count> {
  return command('node', ['--import', 'tsx', 'scripts/build.ts'], {
    CONTENT_DIR: fixtureContent(fixture),
    OUT_DIR: out,
  });
}

/** Runs projects of playwright.config.ts. */
async function playwright(projects: readonly string[]): Promise<Count> {
  const chromium = await ensureChromium();
  if (chromium === undefined) {
    console.error('There is no Chromium, and none could be installed. Install one, or name it in CHROMIUM_PATH.');
    return { passed: 0, failed: 1 };
  }
  const report = join(reports, 'playwright.json');
  const { code } = await run(
    'playwright',
    ['test', '--reporter=list,json', ...projects.map((name) => `--project=${name}`)],
    {
      env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } });
  return withExitCode({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }, code);
}

/** A runner that failed before or beside its tests counts as one failure. */
function withExitCode({ passed, failed }: Count, code: number): Count {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport<T>(file: string, nothing: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The report ${file} could not be read: ${error}`);
    return nothing;
  }
}

const chosen = process.argv.includes('--deep') ? deepStages : stages;
const total: Count = { passed: 0, failed: 0 };
for (const [index, { title, work }] of chosen.entries()) {
  console.log(`\n[${index + 1}/${chosen.length}] ${title}`);
  const { passed, failed } = await work();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
