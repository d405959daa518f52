import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openCache } from '../lib/cache';
import { cardCounts, cardFolder } from '../lib/cards/card-log';
import { placeCards } from './cards';
import { compress } from './compress';
import { copyFiles, emptyFiles, filesBelow } from './files';
import { writeHostFiles } from './hosts';
import type { Redirect } from './hosts/redirects';
import { hashIslands } from './islands';
import { isLeftover, mayBeAbsent } from './leftovers';
import { finishPages } from './pages';
import { readClientModules } from './pages/client-components';
import { speculationRules } from './pages/speculation-rules';
import { finishPictures } from './pictures';
import { writeSearchIndex } from './search';
import { inlineStyles } from './styles';
import { placeTwins } from './twins';

export type Publication = {
  /** The raw export of `next build`. It is read, not changed. */
  from: string;
  /** Where Next.js built it: its lists of client components are there. */
  buildDirectory: string;
  /** What earlier builds made is kept here. */
  cacheDirectory: string;
  redirects: readonly Redirect[];
  /** Asks search engines to leave the site out. */
  noindex: boolean;
  /** Told about each step when it is done: what came of it, and how long it took, in seconds. */
  report: (step: string, result: string, seconds: number) => void;
};

/** What no build has asked for in so many milliseconds is forgotten. */
const keepFor = 30 * 24 * 60 * 60 * 1000;

/**
 * Writes a finished site into a new folder: the steps after `next build`, in order.
 *
 * @throws what the step that failed says
 */
export async function writeSite(to: string, publication: Publication): Promise<void> {
  const { from, buildDirectory, cacheDirectory, redirects, noindex } = publication;
  const step = stepper(publication.report);
  const rendered = openCache(join(cacheDirectory, 'pages'));
  const pictures = openCache(join(cacheDirectory, 'pictures'));
  const brotli = openCache(join(cacheDirectory, 'brotli'));
  const cards = openCache(join(cacheDirectory, cardFolder));

  const pages = await step('Files', async () => {
    const exported = await filesBelow(from);
    const all = new Set(exported);
    const absent = await emptyFiles(exported.filter(mayBeAbsent), from);
    const wanted = exported.filter((file) => !isLeftover(file, all) && !absent.has(file));
    const isPage = (file: string) => file.endsWith('.html');
    await mkdir(to, { recursive: true });
    await copyFiles(
      wanted.filter((file) => !isPage(file)),
      from,
      to,
    );
    return [wanted.filter(isPage), `${exported.length - wanted.length} of the framework left behind`];
  });
  await step('Share cards', async () => {
    await placeCards(to, join(cacheDirectory, cardFolder));
    const { made, found } = await cardCounts(cacheDirectory);
    return [made, `${made} drawn, ${found} from an earlier build`];
  });
  await step('Markdown', async () => {
    const count = await placeTwins(to);
    return [count, `${count} pages as Markdown too`];
  });
  const islands = await step('Islands', async () => {
    const hashed = await hashIslands(to);
    return [hashed, `${hashed.size} scripts`];
  });
  const facts = await step('Pages', async () => {
    const clientModules = await readClientModules(buildDirectory);
    const finished = await finishPages(pages, { from, to, islands, clientModules, cache: rendered });
    return [finished, `${cached(rendered.counts)} without the framework’s script`];
  });
  await step('Pictures', async () => {
    const withPictures = facts.filter(({ hasPictures }) => hasPictures).map(({ page }) => page);
    const count = await finishPictures(withPictures, { directory: to, cache: pictures });
    return [count, `${count}, in ${cached(pictures.counts)}`];
  });
  const sheets = await step('Styles', async () => {
    const written = await inlineStyles(facts, { from, to, islands });
    return [written, `${written.length} style sheets`];
  });
  await step('Search', async () => {
    const count = await writeSearchIndex(facts, to);
    return [count, `${count} pages can be found`];
  });
  await step('Headers and redirects', async () => {
    const styles = [...sheets, ...facts.flatMap(({ inlineStyles: texts }) => texts)];
    await writeHostFiles(to, { inline: { styles, scripts: [speculationRules] }, noindex, redirects, pages });
    return [undefined, `${redirects.length} redirects`];
  });
  await step('Compression', async () => {
    const sum = await compress(await filesBelow(to), to, brotli);
    return [sum, `${megabytes(sum.bytes)} of text to ${megabytes(sum.brotli)}, in ${cached(brotli.counts)}`];
  });
  await step('Cache', async () => {
    const before = new Date(Date.now() - keepFor);
    const counts = await Promise.all([rendered, pictures, brotli, cards].map((cache) => cache.prune(before)));
    const count = counts.reduce((sum, one) => sum + one, 0);
    return [count, `${count} files that no build asked for in 30 days removed`];
  });
  await step('Finished', async () => {
    const files = await filesBelow(to);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(to, file))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return [bytes, `${pages.length} pages, ${files.length} files, ${megabytes(bytes)}`];
  });
}

/** Does a step, and tells how long it took and what came of it. */
function stepper(report: Publication['report']) {
  return async <Result>(title: string, work: () => Promise<[result: Result, summary: string]>): Promise<Result> => {
    const start = performance.now();
    const [result, summary] = await work();
    report(title, summary, (performance.now() - start) / 1000);
    return result;
  };
}

function cached({ made, found }: { made: number; found: number }): string {
  return `${made + found} files (${found} from an earlier build)`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
