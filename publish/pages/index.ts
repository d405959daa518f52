import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, serialize } from 'parse5';
import type { Cache } from '../../lib/cache';
import { elementsIn, type HtmlNode, waitingElementsIn } from '../../lib/html';
import { forEach } from '../../lib/parallel';
import { addressOf } from '../files';
import { type Islands, isIsland } from '../islands';
import { holdStyles } from '../styles/placeholder';
import { type ClientModules, clientComponentsOf } from './client-components';
import { type Features, featuresOf } from './features';
import { markCurrentLinks } from './mark-current-links';
import { removeRuntime } from './remove-runtime';
import { sourceHash } from './source-hash';
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

/** A page that is finished, but for its pictures and styles. */
type FinishedPage = { html: string; facts: PageFacts };

type Surroundings = { islands: Islands; clientModules: ClientModules };
type Work = Surroundings & { from: string; to: string; cache: Cache };

/**
 * Turns pages that Next.js exported into pages of the site. One that was rendered as before is taken
 * from the cache: to parse it takes longer than to read it.
 *
 * @throws when a page would lose behaviour with the framework’s script
 */
export async function finishPages(pages: readonly string[], work: Work): Promise<PageFacts[]> {
  const { from, to, cache, islands, clientModules } = work;
  const surroundings = [await sourceHash(), JSON.stringify([...islands]), JSON.stringify([...clientModules])];
  const facts = new Map<string, PageFacts>();
  await forEach(pages, async (page) => {
    const exported = await readFile(join(from, page));
    const kept = await cache.get([...surroundings, page, exported], async () =>
      Buffer.from(JSON.stringify(named(page, () => finishedPage(exported.toString('utf8'), page, work)))),
    );
    const finished: FinishedPage = JSON.parse(Buffer.from(kept).toString('utf8'));
    await mkdir(dirname(join(to, page)), { recursive: true });
    await writeFile(join(to, page), finished.html);
    facts.set(page, finished.facts);
  });
  return pages.flatMap((page) => facts.get(page) ?? []);
}

/** Does some work on a page; an error names it. */
function named<Result>(page: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Error(`${addressOf(page)} (${page}): ${(error as Error).message}`, { cause: error });
  }
}

/** A page without the framework’s runtime, in which links to where it is say so; and what is on it. */
export function finishedPage(html: string, page: string, { islands, clientModules }: Surroundings): FinishedPage {
  const document = parse(html);
  refuseClientComponents(document, clientModules);
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

function refuseClientComponents(document: HtmlNode, modules: ClientModules): void {
  const components = clientComponentsOf(document, modules);
  if (components.length === 0) return;
  throw new Error(
    `This page would lose what ${components.join(', ')} does: a client component needs the ` +
      'framework’s script, which is not published. Render it on the server, or make it an island (islands/).',
  );
}

/**
 * Leads each island’s script to its published file, and so each `data-` attribute that names a module for an island
 * to load later.
 *
 * @returns the scripts as they were named before; a module that comes later has no part in how the page looks
 */
function leadToIslands(document: HtmlNode, islands: Islands): string[] {
  const published = new Set([...islands.values()].map(({ address }) => address));
  const used = new Set<string>();
  for (const { tagName, attrs } of waitingElementsIn(document)) {
    for (const attribute of attrs) {
      const { name, value } = attribute;
      const isScript = tagName === 'script' && name === 'src';
      if (!(isScript || name.startsWith('data-')) || !isIsland(value) || published.has(value)) continue;
      const island = islands.get(value);
      if (island === undefined) throw new Error(`There is no island ${value}. Its file belongs into islands/.`);
      if (isScript) used.add(value);
      attribute.value = island.address;
    }
  }
  return [...used];
}
