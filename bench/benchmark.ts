import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusSize, changeOnePost, writeCorpus } from './corpus';
import { seconds as inWords } from './figures';
import type { Build, Measurement } from './measurement';
import { watchMemory } from './memory';
import { stepsIn } from './steps';

/** What Contentlayer and Next.js keep between builds. They cannot be told to keep it elsewhere. */
const projectCaches = ['.contentlayer/.cache', '.next'];

type Run = { output: string; seconds: number; peakBytes: number | undefined };

/**
 * Writes a content folder, checks it, and builds it three times: with empty caches, once more, and
 * after one post has changed. Its caches are its own (`CACHE_DIR`), but for those of Contentlayer and Next.js, which it empties.
 *
 * @param folder an empty folder for content, site and caches
 * @param size how many documents of each kind
 * @param say is told what goes on, a line at a time
 * @throws where the content has a fault or a build fails, with what was printed
 */
export async function benchmark(folder: string, size: CorpusSize, say: (line: string) => void): Promise<Measurement> {
  const { content, site, cache } = foldersIn(folder);
  const command = commandIn(folder, say);
  const build = async (title: string): Promise<Build> => {
    const { output, ...run } = await command(title, 'scripts/build.ts');
    return { ...run, steps: stepsIn(output), ...(await contentsOf(site)) };
  };

  await mkdir(cache, { recursive: true });
  await writeCorpus(content, size);
  const { seconds: checkSeconds } = await command(`Checking ${size.posts} posts`, 'scripts/check.ts');
  for (const cache of projectCaches) await rm(cache, { recursive: true, force: true });
  const cold = await build('Building with empty caches');
  const warm = await build('Building again');
  await changeOnePost(content);
  const changed = await build('Building after one post changed');
  return { size, checkSeconds, builds: { cold, warm, changed } };
}

/**
 * Writes a content folder, and builds it once, as the caches are.
 *
 * @param folder an empty folder for content, site and caches
 * @returns the folder of the site
 * @throws where the build fails, with what was printed
 */
export async function buildOnce(folder: string, size: CorpusSize, say: (line: string) => void): Promise<string> {
  const { content, site, cache } = foldersIn(folder);
  await mkdir(cache, { recursive: true });
  await writeCorpus(content, size);
  await commandIn(folder, say)(`Building ${size.members} members`, 'scripts/build.ts');
  return site;
}

function foldersIn(folder: string) {
  return { content: join(folder, 'content'), site: join(folder, 'site'), cache: join(folder, 'cache') };
}

/** Runs scripts of the project on what is in the folder, and says how long each took. */
function commandIn(folder: string, say: (line: string) => void) {
  const { content, site, cache } = foldersIn(folder);
  return async (title: string, script: string): Promise<Run> => {
    say(`${title} …`);
    const run = await measure(script, { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache });
    say(`      done in ${inWords(run.seconds)}`);
    return run;
  };
}

/** Runs a script of the project to its end. Where this process ends before it, so does the script. */
async function measure(script: string, env: Record<string, string>): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const peak = watchMemory(Number(child.pid));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  const run = { output, seconds: (performance.now() - start) / 1000, peakBytes: peak() };
  process.off('exit', stop);
  if (code !== 0) throw new Error(`${script} failed:\n${output}`);
  return run;
}

/** How many pages a finished site has, and how many bytes all its files. */
async function contentsOf(site: string): Promise<{ pages: number; bytes: number }> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}
