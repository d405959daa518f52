import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { PurgeCSS } from 'purgecss';
import type { Islands } from '../islands';
import type { PageFacts } from '../pages';
import { type Features, together } from '../pages/features';
import { kindsOf } from './kinds';
import { fillStyles } from './placeholder';

/**
 * So many different style sheets at most. Each one’s hash is in the Content-Security-Policy, and
 * Cloudflare Pages takes no header of more than 2,000 characters.
 */
const mostSheets = 12;

type Work = {
  /** Where Next.js wrote the style sheets that pages link to. */
  from: string;
  /** The folder of the site. */
  to: string;
  islands: Islands;
};

/**
 * Writes into each page the styles that pages of its kind use, and nothing else: what looks alike
 * shares one style sheet.
 *
 * @returns the style sheets
 */
export async function inlineStyles(pages: readonly PageFacts[], { from, to, islands }: Work): Promise<string[]> {
  const words = pages.map(
    ({ features: { tags, classes, attributes } }) => new Set([...tags, ...classes, ...attributes]),
  );
  const sheets = new Set<string>();
  for (const places of kindsOf(words, mostSheets)) {
    const kind = places.flatMap((place) => pages[place] ?? []);
    const css = await usedStyles(
      await linkedStyles(kind, from),
      together(kind.map(({ features }) => features)),
      [...new Set(kind.flatMap((page) => page.islands))].map((island) => islands.get(island)?.script ?? ''),
    );
    sheets.add(css);
    for (const { page } of kind) {
      const path = join(to, page);
      await writeFile(path, fillStyles(await readFile(path, 'utf8'), css));
    }
  }
  return [...sheets];
}

/** The style sheets that pages of a kind link to, in their order, as one that can stand in a page. */
async function linkedStyles(pages: readonly PageFacts[], from: string): Promise<string> {
  const addresses = [...new Set(pages.flatMap(({ styleSheets }) => styleSheets))];
  const sheets = await Promise.all(
    addresses.map(async (address) => fromRoot(await readFile(join(from, address), 'utf8'), address)),
  );
  return sheets.join('');
}

const urlFunction = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)/gi;

/** Addresses in a style sheet are relative to its own; in a page they have to begin at the root. */
function fromRoot(css: string, address: string): string {
  return css.replace(urlFunction, (whole, double?: string, single?: string, bare?: string) => {
    const target = double ?? single ?? bare ?? '';
    if (/^(\/|#|[a-z][a-z\d+.-]*:|$)/i.test(target)) return whole;
    const path = posix.join(posix.dirname(address), target);
    return bare === undefined ? `url(${JSON.stringify(path)})` : `url(${path})`;
  });
}

/**
 * The rules of a style sheet that something on the pages can match, now or once an island has run. What
 * a script says may become a class, an element or an attribute; a `dataset` entry becomes a `data-` one.
 */
async function usedStyles(css: string, features: Features, scripts: readonly string[]): Promise<string> {
  const spoken = scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []);
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    dynamicAttributes: [...spoken, ...spoken.map((word) => `data-${word}`)],
    // A state, such as `:focus-visible` by itself, can come to any element.
    safelist: { standard: ['html', 'body', /^:/], deep: [], greedy: [], variables: [], keyframes: [] },
    extractors: [
      {
        extensions: ['html'],
        extractor: () => ({
          attributes: { names: [...features.attributes], values: [...features.values, ...spoken] },
          classes: [...features.classes],
          ids: [...features.ids],
          tags: [...features.tags],
          undetermined: spoken,
        }),
      },
    ],
  });
  if (result === undefined) throw new Error('PurgeCSS returned no style sheet.');
  return result.css;
}
