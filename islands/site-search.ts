/**
 * Searches the site while a visitor types. On the page of the search it keeps the address up to date: what is
 * found has an address of its own, and the back button leads to the search before. In the dialog
 * (`search-window.ts`) it leaves the address alone, and the form leads to that page.
 *
 *     <site-search data-index="…" data-engine="…" data-found="…" …>
 *       <form action="/search"><input name="q"> <input type="radio" name="type" value="post"> <i data-count="post"></i></form>
 *       <p role="status"></p>
 *       <div data-when="found" hidden>
 *         <section data-group><h2></h2> <ol><li><a></a> <i data-type></i> <time></time> <p data-excerpt></p></li></ol></section>
 *       </div>
 *       <div data-when="nothing failed" hidden> <p data-near><a></a></p> … </div>
 *     </site-search>
 *
 * A part with `data-when` shows in the states that it names. The group and its one entry are patterns: with a
 * heading, there is a group for each type, else one for all. Whatever else the form asks for filters what is
 * found. The index comes from this site, once there is something to look for.
 */

import { inWords, Results } from './search/results';
import type { Found, Page, Pagefind, SearchEngine } from './search-engine';

type State = 'idle' | 'busy' | 'found' | 'nothing' | 'failed';
type Module = { SearchEngine: typeof SearchEngine };

/** How many pages are shown at once, and how many more each time. */
const portion = 10;
/** How long a visitor stops typing before the search begins, in milliseconds. */
const pause = 200;

class SiteSearch extends HTMLElement {
  #form = this.#part<HTMLFormElement>('form');
  #status = this.#part('[role=status]');
  #near = this.#part('[data-near]');
  #suggestion = this.#part('[data-near] a');
  #results = new Results(this.#part('[data-when=found]'), this.dataset);
  #more = this.querySelector<HTMLButtonElement>('[data-more]');
  #all = this.querySelector<HTMLAnchorElement>('[data-all]');
  /** Whether this is a page of its own, with an address and a title. */
  #isPage = this.getRootNode() === document;
  #engine: Promise<SearchEngine> | undefined;
  #found: Found | undefined;
  #state: State = 'idle';
  /** What the results are of, and the query of the address that was read or written last. */
  #asked = '';
  #read = '';
  /** Counts searches: an answer that comes after the next question is of no use. */
  #search = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is being typed has an entry in the history already. */
  #hasEntry = false;
  #plainTitle = document.title;

  connectedCallback() {
    this.#suggestion.remove();
    this.#form.addEventListener('submit', (event) => {
      // Once the index could not be loaded, the browser loads the whole page again.
      if (this.#state === 'failed' || !this.#isPage) return;
      event.preventDefault();
      this.#ask();
    });
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), pause);
    });
    // The field was left, or sent, or a type chosen: what is typed from now on is another search.
    this.#form.addEventListener('change', () => {
      this.#ask();
      this.#hasEntry = false;
    });
    this.#more?.addEventListener('click', () => this.#showMore());
    if (!this.#isPage) return;
    addEventListener('popstate', () => {
      // An anchor of the page is not another search.
      if (location.search !== this.#read) this.#readAddress();
    });
    this.#readAddress();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`<site-search> has no ${selector}.`);
    return part;
  }

  #readAddress() {
    this.#read = location.search;
    this.#hasEntry = false;
    const address = new URLSearchParams(location.search);
    // What the address does not say, or says wrongly, is as the page has it.
    this.#form.reset();
    for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      const value = address.get(field.name)?.trim() ?? '';
      if (field instanceof HTMLInputElement && field.type === 'radio') field.checked ||= field.value === value;
      else field.value = value;
      // A list that has no such value has nothing chosen; now it has what leaves nothing out.
      if (!field.value) field.value = '';
    }
    this.#ask(false);
  }

  /** Searches for what stands in the form, and says so in the address unless it comes from there. */
  #ask(isNew = true) {
    clearTimeout(this.#timer);
    const fields = [...new FormData(this.#form)].map(([name, value]) => [name, String(value).trim()]);
    const asked = new URLSearchParams(fields.filter(([, value]) => value));
    const query = asked.get('q') ?? '';
    if (isNew && `${asked}` === this.#asked) return;
    this.#asked = `${asked}`;
    const address = query ? `${this.#form.action}?${asked}` : this.#form.action;
    if (this.#all) this.#all.href = address;
    if (this.#isPage && isNew) {
      if (this.#hasEntry) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#read = location.search;
      this.#hasEntry = true;
    }
    asked.delete('q');
    this.#answer(query, Object.fromEntries(asked));
  }

  async #answer(query: string, filters: Record<string, string>) {
    const search = ++this.#search;
    if (this.#isPage) document.title = query ? this.#words('title', { query }) : this.#plainTitle;
    if (!query) return this.#show('idle', '');
    if (this.#state !== 'found') this.#show('busy', this.#words('busy', { query }));
    try {
      const found = await (await this.#open()).find(query, filters);
      const pages = await found.pages(0, portion);
      if (search !== this.#search) return;
      this.#found = found;
      this.#results.clear();
      this.#append(pages);
      this.#count(found.counts);
      this.#suggest(found.near);
      this.#say(query, filters['type'] ?? '', found);
    } catch (error) {
      this.#fail(error, search);
    }
  }

  /** Loads the index and what searches it, once. */
  #open(): Promise<SearchEngine> {
    const { engine = '', index = '', spelling = '' } = this.dataset;
    this.#engine ??= Promise.all([import(engine) as Promise<Module>, import(index) as Promise<Pagefind>]).then(
      ([module, pagefind]) => new module.SearchEngine(pagefind, spelling),
    );
    return this.#engine;
  }

  async #showMore() {
    const [search, found] = [this.#search, this.#found];
    const shown = this.#results.entries.length;
    try {
      const pages = (await found?.pages(shown, portion)) ?? [];
      // Another search has come between, or the button was pressed twice.
      if (found !== this.#found || shown !== this.#results.entries.length) return;
      this.#append(pages);
      // The button may be gone; and what is new begins here.
      this.#results.entries[shown]?.querySelector('a')?.focus();
    } catch (error) {
      this.#fail(error, search);
    }
  }

  /** Says that the search failed, unless another one has begun since; the next one loads everything anew. */
  #fail(error: unknown, search: number) {
    console.info('The search failed:', error);
    this.#engine = undefined;
    this.#asked = '';
    const query = String(new FormData(this.#form).get('q') ?? '').trim();
    if (search === this.#search) this.#show('failed', this.#words('failed', { query }));
  }

  #append(pages: Page[]) {
    this.#results.append(pages);
    if (this.#more) this.#more.hidden = this.#results.entries.length >= (this.#found?.total ?? 0);
  }

  #count(counts: Found['counts']) {
    const sum = Object.values(counts).reduce((all, count) => all + count, 0);
    for (const place of this.#form.querySelectorAll<HTMLElement>('[data-count]')) {
      const type = place.dataset['count'];
      place.textContent = inWords(type ? (counts[type] ?? 0) : sum);
    }
  }

  #suggest(names: readonly string[]) {
    const links = names.map((name) => {
      const link = this.#suggestion.cloneNode(true) as HTMLAnchorElement;
      link.href = `${this.#form.action}?${new URLSearchParams({ q: name })}`;
      link.textContent = name;
      return link;
    });
    for (const link of this.#near.querySelectorAll('a')) link.remove();
    this.#near.append(...links);
    this.#near.hidden = names.length === 0;
  }

  #say(query: string, type: string, found: Found) {
    const values = {
      query,
      number: inWords(found.total),
      shown: found.query,
      type: this.querySelector(':checked + *')?.textContent ?? '',
    };
    const state = found.total === 0 ? 'nothing' : 'found';
    const words = found.query === query ? (type ? `${state}In` : state) : 'corrected';
    this.#show(state, this.#words(words, values));
  }

  #show(state: State, words: string) {
    this.#state = state;
    this.#status.textContent = words;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
  }

  /** The page’s words for something, with values in the places that they have for them. */
  #words(name: string, values: Record<string, string>): string {
    return (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (place, value: string) => values[value] ?? place);
  }
}

customElements.define('site-search', SiteSearch);
