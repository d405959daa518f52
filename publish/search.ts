import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { href, routes } from '../lib/routes';
import { findableMark, type SearchKind } from '../lib/search';
import { addressOf } from './files';
import type { PageFacts } from './pages';
import { indexedPages, searchWords } from './search-words';

/** What of a page is no text of its own: what paper leaves out too, and drawings of letters. Pagefind itself leaves out `<nav>`. */
const notIndexed = ['[data-print="none"]', '[aria-hidden="true"]'];

/** Of what Pagefind writes, the files that the search asks for; its own widgets and its worker are not used. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(fragment|index|filter)\/.+)$/;

/**
 * Writes the index that the search page reads, over the finished pages that are marked as findable
 * (`lib/search.ts`). The same pages give the same files.
 *
 * @returns how many pages can be found
 * @throws when Pagefind cannot read a page, or cannot run on this machine
 */
export async function writeSearchIndex(facts: readonly PageFacts[], directory: string): Promise<number> {
  const pages = facts.filter(({ features }) => features.attributes.includes(findableMark)).map(({ page }) => page);
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: notIndexed });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    // One after the other, in a fixed order: it numbers the pages as they come, and shows those that fit as well in that order.
    for (const page of await newestFirst(pages, directory)) await addPage(index, page);
    await writeIndex(index, directory);
  } finally {
    await close();
  }
  return pages.length;
}

type Page = { page: string; date: string; content: string };

/** Pages with what of them is searched: the newest first, and those without a date last, by their files. */
async function newestFirst(pages: readonly string[], directory: string): Promise<Page[]> {
  const read = pages.toSorted().map(async (page) => {
    const part = searchedPart(await readFile(join(directory, page), 'utf8'));
    if (part !== undefined) return { page, ...part };
    throw new Error(
      `${addressOf(page)} (${page}) can be found by a search, but has no <main>, which holds what to find.`,
    );
  });
  return (await Promise.all(read)).sort((a, b) => b.date.localeCompare(a.date, 'en'));
}

async function addPage(index: PagefindIndex, { page, content }: Page): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: href(addressOf(page)), content });
  if (errors.length > 0) throw new Error(`Pagefind cannot read ${addressOf(page)} (${page}): ${errors.join('; ')}`);
}

/** Kinds of pages whose title is the name of what they are about. Who looks for a name wants that page first. */
const named: readonly SearchKind[] = ['project', 'member', 'person'];
const mark = new RegExp(`${findableMark}="([^"]*)"`);

/**
 * A page without its head, which is mostly styles, and without what is around its content. A name is kept
 * twice, as title and as `name`: the search counts both.
 */
function searchedPart(html: string): Omit<Page, 'page'> | undefined {
  const [, start, main] = /(<html[^>]*>).*(<main[ >].*<\/main>)/s.exec(html) ?? [];
  if (start === undefined || main === undefined) return undefined;
  const marks = mark.exec(main)?.[1]?.split(' ') ?? [];
  const isNamed = named.some((kind) => marks.includes(`type:${kind}`));
  const content = main
    .replace(/<main[^>]*>/, (tag) => tag + marks.map(forPagefind).join(''))
    .replace(/<h1(?=[ >])/, isNamed ? '<h1 data-pagefind-meta="title,name"' : '<h1')
    // Names and values stand apart on the page without a blank between them; in an excerpt they need one.
    .replace(/<\/(dt|span)>/g, '$& ');
  const date = marks.find((one) => one.startsWith('date:')) ?? '';
  return { date, content: `${start}<body>${content}` };
}

/** Pagefind reads one filter from an element; a date it is to keep beside the title. */
function forPagefind(mark: string): string {
  return `<p data-pagefind-${mark.startsWith('date:') ? 'meta' : 'filter'}="${mark}"></p>`;
}

/** A script without what only who writes it needs: a visitor waits for it with the first search. */
async function minified(script: Uint8Array): Promise<string> {
  const { code } = await transform(new TextDecoder().decode(script), { minify: true, format: 'esm' });
  return code;
}

async function writeIndex(index: PagefindIndex, directory: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind cannot write its index: ${errors.join('; ')}`);
  const folder = join(directory, dirname(routes.searchIndex));
  // Reads pages in a language whose endings Pagefind does not know; a site has one language.
  const spare = files.some(({ path }) => /^wasm\.(?!unknown\.)/.test(path)) ? 'wasm.unknown.pagefind' : undefined;
  for (const { path, content } of files.filter((file) => used.test(file.path) && file.path !== spare)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path === 'pagefind.js' ? await minified(content) : content);
  }
  await writeFile(join(directory, routes.searchWords), JSON.stringify(searchWords(indexedPages(files))));
}
