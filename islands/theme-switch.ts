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

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.#show(rememberedTheme());
    this.addEventListener('change', () => {
      const theme = asTheme(this.querySelector<HTMLInputElement>('input:checked')?.value);
      this.#show(theme);
      remember(theme);
    });
    // Another tab has chosen; or this page comes back from the browser’s memory as it was left.
    addEventListener('storage', () => this.#show(rememberedTheme()));
    addEventListener('pageshow', () => this.#show(rememberedTheme()));
  }

  #show(theme: Theme) {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }
}

function asTheme(value: string | null | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

/** Storage can be forbidden; the choice then holds for the page. */
function rememberedTheme(): Theme {
  try {
    return asTheme(localStorage.getItem(storageKey));
  } catch {
    return asTheme(document.documentElement.dataset['theme']);
  }
}

async function remember(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
    if (theme !== 'system') await navigator.serviceWorker?.register(`/theme-worker.js?theme=${theme}`);
    else for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  } catch (error) {
    // Forbidden here: the island then sets the theme on each page, after its first paint.
    console.info('The choice of theme could not be kept for the first paint:', error);
  }
}

customElements.define('theme-switch', ThemeSwitch);
