/**
 * Shows two to four projects of a table that has all of them, and says where they differ.
 *
 *     <project-compare data-all="…" data-one="…" data-some="…" data-full="…" data-unknown="…" data-most="…">
 *       <form> <input type="checkbox" value="slug"> for each column … <button type="reset"> </form>
 *       <p role="status"></p>
 *       <table> <tr><td> <th>…</tr> <tr><th>… <small hidden>differs</small> <td>…</tr> … </table>
 *     </project-compare>
 *
 * The choice stands in the address, `?with=zuul,magma`, so that it can be shared and the back button undoes it. Less
 * than two projects cannot be compared: the whole table then shows.
 */

/** More columns than these nobody takes in at once. */
const most = 4;

class ProjectCompare extends HTMLElement {
  #boxes = [...this.querySelectorAll('input')];
  /** Whether the table shows some projects alone; as it comes, it shows all. */
  #compares = false;

  connectedCallback() {
    this.addEventListener('change', () => this.#ask());
    this.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const box of this.#boxes) box.checked = false;
      this.#ask();
      // The button is of no use now, and cannot keep the focus.
      this.#boxes[0]?.focus();
    });
    // A browser leaves what is half in sight where it is.
    this.addEventListener('focusin', ({ target }) =>
      (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** Shows what the address names. */
  #read() {
    const named = new URLSearchParams(location.search).get('with')?.split(',').filter(Boolean) ?? [];
    const known = this.#boxes.filter(({ value }) => named.includes(value));
    for (const box of this.#boxes) box.checked = known.indexOf(box) > -1 && known.indexOf(box) < most;
    const unknown = [...new Set(named)].filter((slug) => !known.some(({ value }) => value === slug));
    this.#show([
      unknown.length > 0 ? this.#words('unknown', unknown) : '',
      known.length > most ? this.#words('most', known.slice(most).map(nameOf)) : '',
    ]);
  }

  /** Writes into the address what is chosen, and shows it. */
  #ask() {
    const slugs = this.#boxes.filter(({ checked }) => checked).map(({ value }) => encodeURIComponent(value));
    history.pushState(
      null,
      '',
      location.pathname + (slugs.length > 0 ? `?with=${slugs.join(',')}` : '') + location.hash,
    );
    this.#show([]);
  }

  #show(notes: string[]) {
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const compares = chosen.length > 1;
    for (const box of this.#boxes) box.disabled = chosen.length === most && !box.checked;
    for (const button of this.querySelectorAll('button')) button.disabled = chosen.length === 0;
    // To go through the table takes long on a slow telephone.
    const differing = compares || this.#compares ? this.#showColumns(compares) : 0;
    this.#compares = compares;
    const state = compares ? 'some' : chosen.length > 0 ? 'one' : 'all';
    const full = chosen.length === most ? this.#words('full', []) : '';
    const words = [this.#words(state, chosen.map(nameOf), differing), full, ...notes].filter(Boolean);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words.join(' ');
  }

  /** Shows the columns of the chosen projects, or all. Returns how many rows differ. */
  #showColumns(compares: boolean): number {
    let differing = 0;
    for (const { cells } of this.querySelectorAll('tr')) {
      const texts = new Set<string>();
      this.#boxes.forEach(({ checked }, index) => {
        const cell = cells[index + 1];
        if (cell === undefined) return;
        cell.hidden = compares && !checked;
        if (!cell.hidden) texts.add(cell.textContent);
      });
      const mark = cells[0]?.querySelector('small');
      if (!mark) continue;
      mark.hidden = !compares || texts.size < 2;
      if (!mark.hidden) differing++;
    }
    return differing;
  }

  /** The page’s words for something, with names and a number in their places. */
  #words(state: string, names: string[], number = 0): string {
    const list = names.length > 0 ? new Intl.ListFormat(document.documentElement.lang).format(names) : '';
    return (this.dataset[state] ?? '').replace('{names}', () => list).replace('{number}', String(number));
  }
}

function nameOf(box: HTMLInputElement): string {
  return box.labels?.[0]?.textContent ?? '';
}

customElements.define('project-compare', ProjectCompare);
