/**
 * Filters and sorts a directory in place. The query of the address is its state.
 *
 *     <directory-filter data-index="…" data-sort="tier" data-take="…" data-whole="…" data-found="…" …>
 *       <form> <input name="q"> <select name="tier" data-page="/members/tier/"> … <select name="sort"> </form>
 *       <p role="status"></p> <a hidden></a> <button data-clear></button>
 *       <div data-when="whole busy failed"> the directory without a filter, sorted by `data-sort` </div>
 *       <div data-when="found" hidden> <ul><li> <a data-slot="title"></a> </li></ul> <button></button> </div>
 *     </directory-filter>
 *
 * A part with `data-when` shows in the states that it names. The entry where something was found is the pattern for
 * all; a slot gets what the index (`lib/filter`) has under its name. A column with `data-by` gets a button that sorts
 * by it. What `data-take` selects, a drawing or logo, is
 * that of the entry in the directory, where it stands there. The index is loaded once somebody begins.
 */

/** Texts; for each entry, the place of its text or the places of several, if not its own. */
type Column = { names: string[]; of?: (number | number[])[]; slugs?: string[] };
type Index = { folder: string; address: string[]; also: Record<number, string>; columns: Record<string, Column> };

/** How many entries are shown, and how many more each time; and how many of them at once, so that the next frame has them. */
const portion = 60;
const step = 12;
/** Behind the key of any entry. */
const last = 1e9;

class DirectoryFilter extends HTMLElement {
  #form = this.#part<HTMLFormElement>('form');
  #controls = [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  #sorts = this.#part<HTMLSelectElement>('[name=sort]');
  #status = this.#part('[role=status]');
  #page = this.#part<HTMLAnchorElement>('a');
  #pattern = this.#part('[data-when=found] :is(li, tbody tr)');
  #list = this.#pattern.parentElement as HTMLElement;
  #more = this.#part('[data-when=found] button');
  /** The heads of columns that can be sorted by. */
  #columns = this.querySelectorAll<HTMLElement>('[data-by]');
  #loading: Promise<void> | undefined;
  #index: Index = { folder: '', address: [], also: {}, columns: {} };
  /** What each entry is found by. */
  #texts: string[] = [];
  /** The parts to take, by the address of the entry that they belong to. */
  #parts = new Map<string, Element>();
  #found: number[] = [];
  #toShow = 0;
  /** Counts questions: an answer that comes after the next one is of no use. */
  #turn = 0;
  /** The button in the head of a table that was pressed: the table that shows then has one like it. */
  #pressed = '';
  /** The control that has made the newest entry of the history, until it is left or pressed again. */
  #changing: EventTarget | null = null;
  /** What was asked for last. */
  #last = '';

  connectedCallback() {
    this.#pattern.remove();
    for (const part of this.querySelectorAll(this.dataset['take'] as string))
      this.#parts.set(part.closest('li')?.querySelector('a')?.getAttribute('href') as string, part);
    const begin = () => {
      this.#changing = null;
      this.#load();
    };
    this.#form.addEventListener('pointerdown', begin);
    this.#form.addEventListener('focusin', begin);
    this.#form.addEventListener('input', ({ target }) => this.#ask(target));
    this.#part('[data-clear]').addEventListener('click', () => {
      for (const control of this.#controls) control.value = '';
      this.#ask(null);
      // The button is gone.
      this.#status.focus();
    });
    for (const column of this.#columns) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...column.childNodes);
      column.append(button);
      button.addEventListener('click', () => this.#sortBy(column.dataset['by'] as string));
    }
    this.#more.addEventListener('click', () => {
      const shown = this.#list.childElementCount;
      this.#append(portion);
      this.#list.children[shown]?.querySelector('a')?.focus();
    });
    const read = () => {
      this.#changing = null;
      this.#fill();
      this.#last = this.#query();
      this.#answer(location.search, true);
    };
    addEventListener('popstate', read);
    read();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }

  /** What entries are sorted by: a name, behind a hyphen where they go downwards. */
  get #sort(): string {
    return this.#sorts.value || (this.dataset['sort'] as string);
  }

  /** Sorts by a column; downwards, where it is sorted by that already. */
  #sortBy(by: string) {
    const sort = this.#sort === by ? `-${by}` : by;
    this.#sorts.value = sort === this.dataset['sort'] ? '' : sort;
    this.#pressed = by;
    this.#ask(null);
  }

  /** The name and value of each control that has one. */
  #asked(): [name: string, value: string][] {
    return this.#controls.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : []));
  }

  /** Answers, then says so in the address, which takes longer. While one control changes, that is one entry of the history. */
  #ask(target: EventTarget | null) {
    const query = this.#query();
    // A blank asks for nothing else.
    if (query === this.#last) return;
    const method = target && target === this.#changing ? 'replaceState' : 'pushState';
    this.#changing = target;
    this.#last = query;
    this.#answer(query);
    requestAnimationFrame(() => setTimeout(writeAddress, 0, method, query));
  }

  #query(): string {
    return `${new URLSearchParams(this.#asked())}`;
  }

  /**
   * Shows what is asked for, by the form or, where the address is new, by that. What the index does not know is taken
   * out of both.
   */
  async #answer(query: string, isNew = false) {
    const turn = ++this.#turn;
    let state = 'whole';
    try {
      if ((isNew ? this.#isFiltered() : query) && this.#texts.length === 0) {
        this.#show('busy');
        await this.#load();
      }
      if (turn !== this.#turn) return;
      if (isNew) this.#fill();
      if (isNew && this.#isFiltered()) writeAddress('replaceState', this.#query());
      if (this.#asked().length > 0) {
        this.#part('details')?.setAttribute('open', '');
        this.#find();
        this.#list.replaceChildren();
        this.#toShow = 0;
        this.#append(portion);
        state = this.#found.length > 0 ? 'found' : 'nothing';
      }
    } catch (error) {
      console.info(error);
      state = 'failed';
    }
    if (turn === this.#turn) this.#show(state);
  }

  /** Whether the address asks for something that the form has. Other queries are somebody else’s. */
  #isFiltered(): boolean {
    const query = new URLSearchParams(location.search);
    return this.#controls.some(({ name }) => query.has(name));
  }

  /** Puts what the address asks for into the form. */
  #fill() {
    const query = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      control.value = query.get(control.name) ?? '';
      // A list without this value has nothing chosen; now it has what lets all through.
      if (!control.value) control.value = '';
    }
  }

  /** Loads the index, once; after a failure, once more. */
  #load(): Promise<void> {
    this.#loading ??= this.#fetch();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #fetch() {
    const response = await fetch(this.dataset['index'] as string);
    if (!response.ok) throw response;
    this.#index = await response.json();
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-page]')) {
      const { slugs = [], names } = this.#index.columns[select.name] as Column;
      // The page offers those with most entries.
      if (select.length > slugs.length) continue;
      const { value } = select;
      select.length = 1;
      select.append(...slugs.map((slug, place) => new Option(names[place], slug)));
      select.value = value;
    }
    const { names = [] } = this.#index.columns['title'] ?? {};
    this.#texts = names.map((title, place) => plain(`${title} ${this.#index.also[place] ?? ''}`));
  }

  /** Finds the entries that have everything that is asked for, in the order that is asked for. */
  #find() {
    const { q = '', sort: _, ...facets } = Object.fromEntries(this.#asked());
    const words = plain(q).split(/\s+/);
    this.#found = [...this.#texts.keys()].filter((place) => words.every((word) => this.#texts[place]?.includes(word)));
    for (const [name, slug] of Object.entries(facets)) {
      const { of = [], slugs = [] } = this.#index.columns[name] as Column;
      const wanted = slugs.indexOf(slug);
      this.#found = this.#found.filter((place) => of[place] === wanted || (of[place] as number[]).includes?.(wanted));
    }
    const keys = this.#keys();
    this.#found.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  }

  /**
   * What each entry is sorted by: of several values, the first; without a column, its place in the index. What has no
   * value comes last, whichever way the others go.
   */
  #keys(): number[] {
    const by = this.#sort.replace('-', '');
    const { of, names = [] } = this.#index.columns[by] ?? {};
    return this.#texts.map((_, place) => {
      const own = of ? of[place] : place;
      const value = typeof own === 'number' ? own : own?.[0];
      if (value === undefined || names[value] === '') return last;
      return by === this.#sort ? value : -value;
    });
  }

  /** Shows so many more of what was found: the first of them at once, the others frame by frame. */
  #append(more: number) {
    this.#toShow += more;
    const [turn, start] = [this.#turn, this.#list.childElementCount];
    const places = this.#found.slice(start, Math.min(start + step, this.#toShow));
    this.#list.append(...places.map((place) => this.#entry(place)));
    this.#more.hidden = this.#toShow >= this.#found.length;
    if (places.length > 0) requestAnimationFrame(() => setTimeout(() => turn === this.#turn && this.#append(0)));
  }

  #entry(place: number): HTMLElement {
    const entry = this.#pattern.cloneNode(true) as HTMLElement;
    const address = `${this.#index.folder}${this.#index.address[place]}`;
    entry.querySelector('a')?.setAttribute('href', address);
    for (const slot of entry.querySelectorAll<HTMLElement>('[data-slot]')) {
      const name = slot.dataset['slot'] as string;
      const { of, names } = this.#index.columns[name] as Column;
      const own = [of?.[place] ?? place].flat();
      const text = own.map((value) => names[value]).join(', ');
      if (name === 'tint') slot.dataset['tint'] = text;
      else slot.append(text);
    }
    const part = this.#parts.get(address);
    if (part) entry.querySelector(this.dataset['take'] as string)?.replaceWith(part.cloneNode(true));
    return entry;
  }

  #show(state: string) {
    const number = this.#found.length.toLocaleString(document.documentElement.lang);
    this.#status.textContent = (this.dataset[state] as string).replace('{number}', number);
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
    for (const column of this.#columns) {
      const by = column.dataset['by'];
      column.ariaSort = this.#sort === by ? 'ascending' : this.#sort === `-${by}` ? 'descending' : null;
    }
    if (this.#pressed && state !== 'busy') {
      this.querySelector<HTMLElement>(`[data-when]:not([hidden]) [data-by=${this.#pressed}] button`)?.focus();
      this.#pressed = '';
    }
    // The one value that is asked for, where nothing else is, has a page of its own.
    const [[name = ''] = [], other] = this.#asked();
    const select = this.#form.elements.namedItem(name) as HTMLSelectElement | null;
    const page = (!other && select?.dataset['page']) || '';
    this.#page.hidden = !page;
    this.#page.href = page && page + select?.value;
    this.#page.textContent = (this.dataset['page'] as string).replace(
      '{name}',
      () => select?.selectedOptions?.[0]?.text ?? '',
    );
  }
}

function writeAddress(method: 'pushState' | 'replaceState', query: string) {
  if (query === location.search.slice(1)) return;
  history[method](null, '', (query ? `?${query}` : location.pathname) + location.hash);
}

/** A text without what people leave out when they look for it: accents, and the size of letters. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('directory-filter', DirectoryFilter);

export {};
