import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../scripts/chromium';
import { run } from '../../scripts/run';
import { build as buildInto } from './build';

const started: ChildProcess[] = [];
let content: string;
let out: string;

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'portal-deep-')), 'content');
  cpSync('content', content, { recursive: true });
  out = join(content, '../out');
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill();
    await once(child, 'exit');
  }
});

afterAll(() => rmSync(join(content, '..'), { recursive: true }));

function build(env: Record<string, string> = {}) {
  return buildInto({ content, out }, env);
}

/** The fingerprint of every file of the built site, by path. */
function site(): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

async function freePort(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, done);
  });
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe('a build', () => {
  it('is the same on machines in UTC−10 and UTC+13', async () => {
    expect((await build({ TZ: 'Pacific/Honolulu' })).code).toBe(0);
    const west = site();
    expect((await build({ TZ: 'Pacific/Tongatapu' })).code).toBe(0);
    const east = site();
    expect(Object.keys(east)).toEqual(Object.keys(west));
    expect(Object.keys(east).filter((path) => east[path] !== west[path])).toEqual([]);
  });

  it('stops at a fault, says where it is, and leaves the last site whole', async () => {
    const before = site();
    const post = join(content, 'posts/broken.md');
    writeFileSync(post, '---\ntitle: Broken\n---\n');
    const { code, output } = await build();
    rmSync(post);
    expect(code).toBe(1);
    expect(output).toMatch(/posts\/broken\.md:2:1 {2}missing-field {2}`author` is missing\. Write: /);
    expect(site()).toEqual(before);
  });

  it.each(['Rendering the pages', 'Finishing the site', 'Pages:', 'Compression:'])(
    'that is killed after “%s” leaves the last site whole',
    async (line) => {
      const before = site();
      writeFileSync(
        join(content, 'pages/new.md'),
        '---\ntitle: New\nsummary: A page that was not there before.\n---\n',
      );
      const child = spawn('node', ['--import', 'tsx', 'scripts/build.ts'], {
        env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
        stdio: ['ignore', 'pipe', 'ignore'],
        // A group of its own, so that everything that the build has started dies with it.
        detached: true,
      });
      const ended = once(child, 'exit');
      let said = '';
      for await (const chunk of child.stdout) {
        said += chunk;
        if (said.includes(line)) process.kill(-Number(child.pid), 'SIGKILL');
      }
      expect((await ended)[1]).toBe('SIGKILL');
      rmSync(join(content, 'pages/new.md'));
      expect(site()).toEqual(before);
    },
  );

  it('shows a changed post, and forgets a removed one', async () => {
    const post = join(content, 'posts/airship-2-0.md');
    writeFileSync(post, `${readFileSync(post, 'utf8')}\nA line that was not there.\n`);
    rmSync(join(content, 'posts/openinfra-live-begins.md'));
    const moved = '  - { from: /blog/openinfra-live-begins, to: /blog, status: 301 }\n';
    writeFileSync(join(content, 'redirects.yml'), readFileSync(join(content, 'redirects.yml'), 'utf8') + moved);
    const event = join(content, 'events/openinfra-live-2021.md');
    writeFileSync(event, readFileSync(event, 'utf8').replace(/\(\/blog\/openinfra-live-begins\)/g, '(/blog)'));
    expect((await build()).code).toBe(0);
    expect(readFileSync(join(out, 'blog/airship-2-0.html'), 'utf8')).toContain('A line that was not there.');
    expect(Object.keys(site()).filter((path) => path.includes('openinfra-live-begins'))).toEqual([]);
  });
});

describe('share cards', () => {
  /** What a build says of them: `1 drawn, 146 from an earlier build`. */
  async function cards(): Promise<{ drawn: number; found: number }> {
    const { code, output } = await build({ CACHE_DIR: join(content, '../cache') });
    expect(code).toBe(0);
    const [, drawn, found] = /Share cards: (\d+) drawn, (\d+) from an earlier build/.exec(output) ?? [];
    return { drawn: Number(drawn), found: Number(found) };
  }

  it('are drawn once, and again where a title has changed', async () => {
    const { drawn, found } = await cards();
    expect([drawn > 140, found]).toEqual([true, 0]);
    expect(await cards()).toEqual({ drawn: 0, found: drawn });
    const post = join(content, 'posts/airship-2-0.md');
    writeFileSync(post, readFileSync(post, 'utf8').replace(/^title: .*$/m, 'title: A title that no post had'));
    expect(await cards()).toEqual({ drawn: 1, found: drawn - 1 });
  });
});

describe('npm start', () => {
  it('says in one sentence that the port is taken, before it builds anything', async () => {
    const { port, close } = await freePort();
    const { code, output } = await run('node', ['--import', 'tsx', 'scripts/start.ts'], {
      quiet: true,
      env: { PORT: String(port) },
    });
    close();
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  });
});

describe('npm run dev', () => {
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = await ensureChromium();
    browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  });

  afterAll(() => browser.close());

  it('shows a saved file in the open page, without a restart or a reload by hand', async () => {
    const { port, close } = await freePort();
    close();
    const env = { ...process.env, CONTENT_DIR: content, PORT: String(port) };
    started.push(spawn('node', ['--import', 'tsx', 'scripts/dev.ts'], { env, stdio: 'ignore' }));
    const page = await browser.newPage();
    await expect
      .poll(
        () =>
          page.goto(`http://localhost:${port}/blog/airship-2-0`).then(
            (response) => response?.status(),
            () => 'not there yet',
          ),
        { timeout: 120_000, interval: 500 },
      )
      .toBe(200);

    const post = join(content, 'posts/airship-2-0.md');
    writeFileSync(post, `${readFileSync(post, 'utf8')}\nSaved while the page is open.\n`);
    await page.getByText('Saved while the page is open.').waitFor({ timeout: 60_000 });
  });
});
