import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, serialize } from 'parse5';
import { elementsIn, type HtmlNode } from '../../lib/html';
import { addressOf } from '../files';
import type { Islands } from '../islands';
import { holdStyles } from '../styles/placeholder';
import { type ClientModules, clientComponentsOf } from './client-components';
import { type Features, featuresOf } from './features';
import { markCurrentLinks } from './mark-current-links';
import { removeRuntime } from './remove-runtime';
import { addSpeculationRules } from './speculation-rules';

/** What later steps have to know about a page, so that they need not read all of them again. */
export type PageFacts = {
  /** Its file, below the folder of the site. */
  page: string;
  /** The style sheets that it was rendered with, as addresses, in order. */
  styleSheets: readonly string[];
  /** The addresses of its islands, as it was rendered with them. */
  islands: readonly string[];
  features: Features;
  /** The texts of its `<style>` elements, the one that holds its style sheets apart. */
  inlineStyles: readonly string[];
  hasPictures: boolean;
};

type Work = { from: string; to: string; islands: Islands; clientModules: ClientModules };

/**
 * Turns pages that Next.js exported into pages of the site.
 *
 * @throws when a page would lose behaviour with the framework’s script
 */
export async function finishPages(pages: readonly string[], { from, to, ...work }: Work): Promise<PageFacts[]> {
  const facts: PageFacts[] = [];
  for (const page of pages) {
    const finished = finishedPage(await readFile(join(from, page), 'utf8'), page, work);
    await mkdir(dirname(join(to, page)), { recursive: true });
    await writeFile(join(to, page), finished.html);
    facts.push(finished.facts);
  }
  return facts;
}

/** A page without the framework’s runtime, in which links to where it is say so; and what is on it. */
export function finishedPage(
  html: string,
  page: string,
  { islands, clientModules }: Pick<Work, 'islands' | 'clientModules'>,
): { html: string; facts: PageFacts } {
  const document = parse(html);
  refuseClientComponents(document, page, clientModules);
  removeRuntime(document);
  markCurrentLinks(document, addressOf(page));
  addSpeculationRules(document);
  const facts: PageFacts = {
    page,
    ...holdStyles(document),
    islands: leadToIslands(document, islands),
    features: featuresOf(document),
    hasPictures: elementsIn(document).some(({ tagName }) => tagName === 'img'),
  };
  return { html: serialize(document), facts };
}

function refuseClientComponents(document: HtmlNode, page: string, modules: ClientModules): void {
  const components = clientComponentsOf(document, modules);
  if (components.length === 0) return;
  throw new Error(
    `The page ${addressOf(page)} (${page}) would lose what ${components.join(', ')} does: a client component needs the ` +
      'framework’s script, which is not published. Render it on the server, or make it an island (islands/).',
  );
}

/** Leads each island’s script to its published file and returns them as they were named before. */
function leadToIslands(document: HtmlNode, islands: Islands): string[] {
  const used = new Set<string>();
  for (const element of elementsIn(document)) {
    const source = element.attrs.find(({ name }) => name === 'src');
    const island = element.tagName === 'script' && source ? islands.get(source.value) : undefined;
    if (source === undefined || island === undefined) continue;
    used.add(source.value);
    source.value = island.address;
  }
  return [...used];
}
