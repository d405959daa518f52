/**
 * Finds pages for `site-search`: Pagefind’s index, ranked, with misspelt words corrected. It is loaded with the
 * first search.
 */

import { corrected, folded, namesNear, type Spelling, wordsIn } from './search/correction';
import { ranked } from './search/ranking';

export type Page = {
  url: string;
  excerpt: string;
  content: string;
  meta: { title?: string; date?: string };
  filters: { type?: string[] };
};

export type Found = {
  /** What was looked for, in the spelling in which it was found. */
  query: string;
  total: number;
  /** How many pages of each type there would be if none was chosen; a type of which there is none may be missing. */
  counts: Readonly<Record<string, number>>;
  /** Names that may have been meant, where nothing was found. */
  near: readonly string[];
  /** So many pages at most, from that place on. */
  pages: (start: number, portion: number) => Promise<Page[]>;
};

export type Filters = Readonly<Record<string, string>>;

type Match = { score: number; data: () => Promise<Page> };
type Counts = { type?: Record<string, number> };
/** `totalFilters` counts what has the words, `filters` what has the words and passes all filters. */
type Answer = { results: Match[]; totalFilters: Counts; filters: Counts };
type Index = { search: (query: string, options?: { filters: Record<string, unknown> }) => Promise<Answer> };
export type Pagefind = { createInstance: (options: Record<string, unknown>) => Index };

/** What Pagefind is asked to do differently. */
const options = {
  // Its worker would be a second file as large as the first, for a search of a few milliseconds.
  noWorker: true,
  excerptEllipsis: '…',
  // A name is the title of its page, too: who looks for it wants that page, not one whose title mentions it.
  ranking: { metaWeights: { title: 5, name: 5 } },
};

/** So many of the first matches are loaded to see whether they have the words that were looked for. */
const looked = 3;

/** So many words of a query are looked at for their spelling: each is compared with thousands. */
const mostWords = 8;

/** What went wrong with a part of the index since it was last asked: Pagefind logs that, and takes the part for empty. */
let missing: Error | undefined;
let isWatching = false;

/** Keeps what goes wrong with requests of this page, and changes nothing about them. */
function watchRequests() {
  if (isWatching) return;
  isWatching = true;
  const request = globalThis.fetch;
  globalThis.fetch = async (...what) => {
    try {
      const response = await request(...what);
      if (!response.ok) missing = new Error(`${response.url} answers ${response.status}.`);
      return response;
    } catch (error) {
      missing = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  };
}

export class SearchEngine {
  #index: Index;
  #address: string;
  #spelling: Promise<Spelling> | undefined;

  /** @param address where the known words and names are; they are loaded once something is not found */
  constructor({ createInstance }: Pagefind, address: string) {
    watchRequests();
    this.#index = createInstance(options);
    this.#address = address;
  }

  /**
   * Finds pages, if need be in another spelling.
   *
   * @throws when a part of the index does not come, and when there is no connection
   */
  async find(query: string, filters: Filters): Promise<Found> {
    const found = await this.#search(query, filters);
    const unknown = await this.#unknownWords(query, found.matches);
    if (unknown.length === 0) return found;
    this.#spelling ??= loadSpelling(this.#address);
    const spelling = await this.#spelling;
    const other = corrected(query, unknown, spelling);
    const instead = other === undefined ? found : await this.#search(other, filters);
    return instead.total > 0 ? instead : { ...found, near: namesNear(query, spelling.names) };
  }

  async #search(query: string, filters: Filters): Promise<Found & { matches: Match[] }> {
    missing = undefined;
    const answer = await this.#ask(query, filters);
    if (missing !== undefined) throw missing;
    const matches = answer.results;
    const pages = async (start: number, portion: number) => {
      const some = matches
        .slice(start, start + portion)
        .map(async ({ score, data }) => ({ score, page: await data() }));
      return ranked(await Promise.all(some), query).map(({ page }) => page);
    };
    return {
      query,
      total: matches.length,
      counts: await this.#counts(query, filters, answer),
      near: [],
      pages,
      matches,
    };
  }

  #ask(query: string, filters: Filters): Promise<Answer> {
    // A filter that leaves out nothing makes Pagefind count by type.
    return this.#index.search(query, { filters: { type: { none: '' }, ...filters } });
  }

  async #counts(query: string, { type, ...others }: Filters, answer: Answer): Promise<Record<string, number>> {
    if (Object.keys(others).length === 0) return answer.totalFilters.type ?? {};
    const { filters } = type === undefined ? answer : await this.#ask(query, others);
    return filters.type ?? {};
  }

  /**
   * Which words are on no page: Pagefind passes over a word that it does not know beside others, or takes another
   * that begins like it.
   */
  async #unknownWords(query: string, matches: readonly Match[]): Promise<string[]> {
    const words = wordsIn(query).slice(0, mostWords);
    const absent = await absentWords(words, matches.slice(0, looked));
    const unknown = words.map(async (word) => {
      const alone = await this.#search(word, {});
      if (alone.total === 0) return word;
      return absent.includes(word) ? absentWords([word], alone.matches.slice(0, 1)) : [];
    });
    return (await Promise.all(unknown)).flat();
  }
}

/** Which words, or their beginnings, are on none of these pages. */
async function absentWords(words: readonly string[], matches: readonly Match[]): Promise<string[]> {
  const pages = await Promise.all(matches.map(({ data }) => data()));
  const text = folded(pages.map(({ content }) => content).join(' '));
  return words.filter((word) => !text.includes(beginning(word)));
}

/** Without the list, only what was written can be looked for. */
async function loadSpelling(address: string): Promise<Spelling> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    const { names, words }: Spelling = await response.json();
    return { names, words: words.join(' ').split(' ') };
  } catch (error) {
    console.info('There is no list of words:', error);
    return { names: [], words: [] };
  }
}

/** A word without what may be its ending: Pagefind finds “community” for “communities”. */
function beginning(word: string): string {
  return folded(word).slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
}
