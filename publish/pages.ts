import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { addressOf, filesBelow } from './files';
import { markCurrentLinks } from './mark-current-links';
import { removeRuntime } from './remove-runtime';

/** Turns every page that Next.js exported into a page of the site. */
export async function finishPages(directory: string): Promise<string> {
  const pages = (await filesBelow(directory)).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(directory, page);
    await writeFile(path, finishedPage(await readFile(path, 'utf8'), addressOf(page)));
  }
  return `${pages.length} pages`;
}

/** A page without the framework’s runtime, in which links to where it is say so. */
export function finishedPage(html: string, address: string): string {
  const document = parse(html);
  removeRuntime(document);
  markCurrentLinks(document, address);
  return serialize(document);
}
