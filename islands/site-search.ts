/**
 * Searches the site while a visitor types, and keeps the address up to date: what is found has an
 * address of its own, and the back button leads to the search before.
 *
 *     <site-search data-index="…" data-found="…" …>
 *       <form action="/search"><input name="q"></form>
 *       <p role="status"></p>
 *       <ol data-when="found" hidden><li> <p></p> <a></a> <p></p> </li></ol>
 *       <div data-when="nothing failed" hidden> … </div>
 *     </site-search>
 *
 * The list’s one entry is the pattern for what is found. A part with `data-when` shows in the states that
 * it names. Pagefind and its index come from this site, once there is something to look for.
 */

type State = 'idle' | 'busy' | 'found' | 'nothing' | 'failed';
type Page = { url: string; excerpt: string; meta: { title?: string }; filters: { kind?: string[] } };
type Match = { data: () => Promise<Page> };
type Index = { search: (query: string) => Promise<{ results: Match[] }> };
type Pagefind = { createInstance: (options: { noWorker: boolean; excerptEllipsis: string }) => Index };

/** How many pages are shown at once, and how many more each time. */
const portion = 10;
/** How long a visitor stops typing before the search begins, in milliseconds. */
const pause = 200;

class SiteSearch extends HTMLElement {
  #form = this.#part<HTMLFormElement>('form');
  #input = this.#part<HTMLInputElement>('input');
  #status = this.#part('[role=status]');
  #list = this.#part('ol');
  #pattern = this.#part('li');
  #more = this.#part<HTMLButtonElement>('button[type=button]');
  #index: Promise<Index> | undefined;
  #matches: Match[] = [];
  #state: State = 'idle';
  /** Counts searches: an answer that comes after the next question is of no use. */
  #search = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is being typed has an entry in the history already. */
  #hasEntry = false;
  #plainTitle = document.title;

  connectedCallback() {
    this.#pattern.remove();
    this.#form.addEventListener('submit', (event) => {
      // Once the index could not be loaded, the browser loads the whole page again.
      if (this.#state === 'failed') return;
      event.preventDefault();
      this.#ask();
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), pause);
    });
    // The field was left, or sent: what is typed from now on is another search.
    this.#input.addEventListener('change', () => {
      this.#ask();
      this.#hasEntry = false;
    });
    this.#more.addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`<site-search> has no ${selector}.`);
    return part;
  }

  #readAddress() {
    this.#hasEntry = false;
    clearTimeout(this.#timer);
    this.#input.value = addressQuery();
    this.#find(addressQuery());
  }

  /** Searches for what stands in the field, and says so in the address. */
  #ask() {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    if (query === addressQuery()) return;
    const address = query === '' ? this.#form.action : `${this.#form.action}?${new URLSearchParams({ q: query })}`;
    if (this.#hasEntry) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#hasEntry = true;
    this.#find(query);
  }

  async #find(query: string) {
    const search = ++this.#search;
    document.title = query === '' ? this.#plainTitle : this.#words('title', query);
    if (query === '') return this.#show('idle', '');
    if (this.#state !== 'found') this.#show('busy', this.#words('busy', query));
    try {
      const { results } = await (await this.#open()).search(query);
      // Pagefind takes a part of its index that does not come for an empty one.
      if (results.length === 0 && !navigator.onLine) throw new Error('There is no connection.');
      const pages = await Promise.all(results.slice(0, portion).map(({ data }) => data()));
      if (search !== this.#search) return;
      this.#matches = results;
      this.#list.replaceChildren();
      this.#append(pages);
      if (results.length === 0) this.#show('nothing', this.#words('nothing', query));
      else this.#show('found', this.#words('found', query));
    } catch (error) {
      console.info('The search failed:', error);
      if (search === this.#search) this.#show('failed', this.#words('failed', query));
    }
  }

  /** Loads the index, once. */
  #open(): Promise<Index> {
    this.#index ??= import(this.dataset['index'] ?? '').then((pagefind: Pagefind) =>
      // Its worker would be a second file as large as the first, for a search of a few milliseconds.
      pagefind.createInstance({ noWorker: true, excerptEllipsis: '…' }),
    );
    return this.#index;
  }

  async #showMore() {
    const shown = this.#list.childElementCount;
    const search = this.#search;
    const pages = await Promise.all(this.#matches.slice(shown, shown + portion).map(({ data }) => data()));
    if (search !== this.#search || shown !== this.#list.childElementCount) return;
    this.#append(pages);
    // The button may be gone; and what is new begins here.
    this.#list.children[shown]?.querySelector('a')?.focus();
  }

  #append(pages: Page[]) {
    this.#list.append(...pages.map((page) => this.#entry(page)));
    this.#more.hidden = this.#list.childElementCount >= this.#matches.length;
  }

  #entry({ url, excerpt, meta, filters }: Page): Node {
    const entry = this.#pattern.cloneNode(true) as HTMLElement;
    const [kind, text] = entry.querySelectorAll('p');
    const link = entry.querySelector('a');
    kind?.append(this.dataset[filters.kind?.[0] ?? ''] ?? '');
    text?.append(...marked(excerpt));
    link?.append(meta.title ?? url);
    link?.setAttribute('href', url);
    return entry;
  }

  #show(state: State, words: string) {
    this.#state = state;
    this.#status.textContent = words;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
  }

  /** The page’s words for something; they come with places for what was looked for and how much was found. */
  #words(name: string, query: string): string {
    const number = this.#matches.length.toLocaleString(document.documentElement.lang);
    const values: Record<string, string> = { '{query}': query, '{number}': number };
    return (this.dataset[name] ?? '').replace(/\{\w+\}/g, (place) => values[place] ?? place);
  }
}

function addressQuery(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
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

customElements.define('site-search', SiteSearch);
