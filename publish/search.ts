import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { href, routes } from '../lib/routes';
import { findableMark } from '../lib/search';
import { addressOf } from './files';
import type { PageFacts } from './pages';

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
    // One after the other, in a fixed order: it numbers the pages as they come.
    for (const page of pages.toSorted()) await addPage(index, page, directory);
    await writeIndex(index, join(directory, dirname(routes.searchIndex)));
  } finally {
    await close();
  }
  return pages.length;
}

async function addPage(index: PagefindIndex, page: string, directory: string): Promise<void> {
  const content = searchedPart(await readFile(join(directory, page), 'utf8'));
  if (content === undefined) {
    throw new Error(
      `${addressOf(page)} (${page}) can be found by a search, but has no <main>, which holds what to find.`,
    );
  }
  const { errors } = await index.addHTMLFile({ url: href(addressOf(page)), content });
  if (errors.length > 0) throw new Error(`Pagefind cannot read ${addressOf(page)} (${page}): ${errors.join('; ')}`);
}

/** A page without its head, which is mostly styles, and without what is around its content. */
function searchedPart(html: string): string | undefined {
  const [, start, main] = /(<html[^>]*>).*(<main[ >].*<\/main>)/s.exec(html) ?? [];
  if (start === undefined || main === undefined) return undefined;
  // Names and values stand apart on the page without a blank between them; in an excerpt they need one.
  return `${start}<body>${main.replace(/<\/(dt|span)>/g, '$& ')}`;
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind cannot write its index: ${errors.join('; ')}`);
  // Reads pages in a language whose endings Pagefind does not know; a site has one language.
  const spare = files.some(({ path }) => /^wasm\.(?!unknown\.)/.test(path)) ? 'wasm.unknown.pagefind' : undefined;
  for (const { path, content } of files.filter((file) => used.test(file.path) && file.path !== spare)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
