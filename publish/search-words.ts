import { gunzipSync } from 'node:zlib';

/** What the index keeps of a page, as far as its words matter here. */
export type IndexedPage = {
  content: string;
  meta: { title?: string | undefined; name?: string | undefined };
  filters: { type?: readonly string[] | undefined };
};

/** What the search knows of spelling: names as they are written; and words, those that most pages use first. */
export type SearchWords = {
  names: readonly string[];
  /** Words with a blank between them, in alphabetical order; each group is of more frequent words than the next. */
  words: readonly string[];
};

/** So many words, and so many names, at most: the file is loaded where a search finds nothing, and has to come soon. */
const most = { words: 8_000, names: 1_500 };
/** A word of the text counts once it is on so many pages: a slip of the pen is on one. */
const fewestPages = 2;
/** A word of a title stands before words of the text that are on so many times as many pages. */
const titleWorth = 8;

/** The words and names that a misspelt one is corrected to. The same pages in any order give the same. */
export function searchWords(pages: readonly IndexedPage[]): SearchWords {
  const worth = new Map<string, number>();
  const count = (words: ReadonlySet<string>, by: number) => {
    for (const word of words) worth.set(word, (worth.get(word) ?? 0) + by);
  };
  for (const { content, meta } of pages) {
    count(wordsOf(content), 1);
    count(wordsOf(meta.title ?? ''), titleWorth);
  }
  const kept = [...worth]
    .filter(([, number]) => number >= fewestPages)
    .sort(byWorth)
    .slice(0, most.words);
  return { names: [...new Set(namesOf(pages))].slice(0, most.names).sort(byCode), words: inGroups(kept) };
}

/** Names in the order in which they are kept: projects and people are few, members may be thousands. */
function namesOf(pages: readonly IndexedPage[]): string[] {
  const named = pages.flatMap(({ meta: { name }, filters: { type = [] } }) =>
    name === undefined ? [] : [{ name, isMember: type.includes('member') }],
  );
  return named
    .sort((a, b) => Number(a.isMember) - Number(b.isMember) || byCode(a.name, b.name))
    .map(({ name }) => name);
}

/** The pages in files of the index, by what Pagefind writes (1.6). */
export function indexedPages(files: readonly { path: string; content: Uint8Array }[]): IndexedPage[] {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) =>
      JSON.parse(
        gunzipSync(content)
          .toString('utf8')
          .replace(/^pagefind_dcd/, ''),
      ),
    );
}

/** The words of a text in small letters; what is shorter than three is not worth a correction, and what is longer than thirty no word. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}\p{M}])\p{L}[\p{L}\p{N}\p{M}]{2,29}(?![\p{L}\p{N}\p{M}])/gu));
}

/** Sorted by letters within a group, words are alike one after the other, and the file is a third smaller. */
function inGroups(words: readonly (readonly [word: string, worth: number])[]): string[] {
  const groups = new Map<number, string[]>();
  for (const [word, worth] of words) {
    const group = Math.floor(Math.log2(worth));
    const others = groups.get(group);
    if (others) others.push(word);
    else groups.set(group, [word]);
  }
  return [...groups.values()].map((group) => group.sort(byCode).join(' '));
}

function byWorth([a, one]: readonly [string, number], [b, other]: readonly [string, number]): number {
  return other - one || byCode(a, b);
}

/** The order of code units, the same on every machine. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
