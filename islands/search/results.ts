import type { Page } from '../search-engine';

/**
 * The lists of what was found. Their group and its one entry are patterns: where a group has a heading, there is one
 * for each type, in the order of the best result, else one for all.
 */
export class Results {
  #place: Element;
  #words: DOMStringMap;
  #group: Element | null;
  #entry: Element | null;
  /** The lists that are shown, by what is in them. */
  #lists = new Map<string, Element>();

  /** @param words what pages of a type are called, by type */
  constructor(place: Element, words: DOMStringMap) {
    this.#place = place;
    this.#words = words;
    this.#group = place.querySelector('[data-group]');
    this.#entry = place.querySelector('li');
    this.#entry?.remove();
    this.clear();
  }

  get entries(): NodeListOf<Element> {
    return this.#place.querySelectorAll('li');
  }

  clear() {
    this.#lists.clear();
    this.#place.replaceChildren();
  }

  append(pages: readonly Page[]) {
    for (const page of pages) this.#listOf(page)?.append(this.#result(page));
  }

  #listOf({ filters }: Page): Element | undefined {
    const group = this.#group?.cloneNode(true) as Element;
    const heading = group.querySelector('h2');
    const type = heading ? (filters.type?.[0] ?? '') : '';
    const list = group.querySelector('ol');
    if (list && !this.#lists.has(type)) {
      this.#lists.set(type, list);
      heading?.append(this.#words[type] ?? '');
      this.#place.append(group);
    }
    return this.#lists.get(type);
  }

  #result({ url, excerpt, meta, filters }: Page): Node {
    const entry = this.#entry?.cloneNode(true) as Element;
    const link = entry.querySelector('a');
    link?.append(meta.title ?? url);
    link?.setAttribute('href', url);
    entry.querySelector('[data-type]')?.append(this.#words[filters.type?.[0] ?? ''] ?? '');
    if (meta.date) entry.querySelector('time')?.append(inWords(new Date(meta.date)));
    entry.querySelector('[data-excerpt]')?.append(...marked(excerpt));
    return entry;
  }
}

/** A number, or a day in UTC, as the language of the page writes it. */
export function inWords(value: number | Date): string {
  const { lang } = document.documentElement;
  if (typeof value === 'number') return value.toLocaleString(lang);
  return value.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Pagefind’s excerpt: text in which `<mark>` and the signs for `<` and `>` are all that is not text. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((part, place) => {
    const text = document.createTextNode(part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    if (place % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}
