/**
 * Lets a visitor choose the light or the dark theme, and remembers it.
 *
 *     <theme-switch><input type="radio" name="theme" value="system|light|dark"> …</theme-switch>
 *
 * The choice shows at once, as `data-theme` on the document. On later pages this script alone would
 * come too late: the system’s theme would flash up first. A script in the document could not do it
 * without a hole in the Content-Security-Policy, and one that the page waits for would cost every
 * visitor a request. So a choice, and nothing else, installs a service worker that writes it into
 * each page on its way to the browser (`workers/theme.ts`); going back to the system’s theme removes it.
 */

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const storageKey = 'theme';
const workerPath = '/theme-worker.js';

class ThemeSwitch extends HTMLElement {
  /** What is under way, so that quick choices are carried out one after the other. */
  #work = Promise.resolve();

  connectedCallback() {
    this.#show(rememberedTheme());
    this.addEventListener('change', () => {
      const theme = asTheme(this.querySelector<HTMLInputElement>('input:checked')?.value);
      this.#show(theme);
      remember(theme);
      this.#carryOut(theme);
    });
    // Another tab has chosen; or this page comes back from the browser’s memory as it was left.
    addEventListener('storage', () => this.#show(rememberedTheme()));
    addEventListener('pageshow', () => this.#show(rememberedTheme()));
    // Storage may have been cleared, or a choice cut short by leaving the page.
    this.#carryOut(rememberedTheme());
  }

  #show(theme: Theme) {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }

  #carryOut(theme: Theme) {
    this.#work = this.#work
      .then(() => keepForFirstPaint(theme))
      // Workers can be forbidden: the island then sets the theme on each page, after its first paint.
      .catch((error: unknown) => console.info('The theme shows late on the next page:', error));
  }
}

function asTheme(value: string | null | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

/** Storage can be forbidden, or full: the choice then holds as long as the worker keeps it. */
function rememberedTheme(): Theme {
  try {
    return asTheme(localStorage.getItem(storageKey));
  } catch {
    return asTheme(document.documentElement.dataset['theme']);
  }
}

function remember(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch (error) {
    console.info('The theme could not be stored:', error);
  }
}

/** Installs the worker that writes the theme into later pages, or removes it: for the system’s theme none is needed. */
async function keepForFirstPaint(theme: Theme) {
  const workers = navigator.serviceWorker;
  if (workers === undefined) return;
  const installed = (await workers.getRegistrations()).filter(isOurs);
  if (theme === 'system') await Promise.all(installed.map((registration) => registration.unregister()));
  else await workers.register(`${workerPath}?theme=${theme}`);
}

function isOurs({ installing, waiting, active }: ServiceWorkerRegistration): boolean {
  const worker = installing ?? waiting ?? active;
  return worker !== null && new URL(worker.scriptURL).pathname === workerPath;
}

customElements.define('theme-switch', ThemeSwitch);
