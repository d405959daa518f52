/**
 * The dialog of the search, on any page. It is the page of the search that has its markup and styles, in a
 * `<template>`: they are fetched from there when they are asked for, so that no other page carries them. They
 * stand in a shadow root, where they and the page’s own leave each other alone.
 *
 * What was found are links under headings, not the options of a listbox: screen readers then read titles,
 * headings and the number of entries as on any page, a link can be opened in a new tab, and speech can name
 * it. Arrow keys go from one to the next.
 */

import { isSlashOn } from './search/slash';

let loading: Promise<ShadowRoot> | undefined;

/** Fetches the dialog. What fails is tried anew the next time. */
export async function prepareWindow(link: HTMLAnchorElement): Promise<ShadowRoot> {
  loading ??= makeWindow(link).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Opens the dialog. @throws when it does not come */
export async function openWindow(link: HTMLAnchorElement): Promise<void> {
  const root = await prepareWindow(link);
  const dialog = root.querySelector('dialog');
  if (dialog === null || dialog.open) return;
  const before = document.activeElement;
  // The theme that the visitor chose; the styles look for it here.
  root.host.setAttribute('data-theme', document.documentElement.dataset['theme'] ?? '');
  dialog.showModal();
  fieldOf(root)?.select();
  dialog.addEventListener(
    'close',
    () => {
      // Where focus was may be gone by now: a menu closes when the dialog opens.
      if (before?.getClientRects().length === 0) link.focus();
    },
    { once: true },
  );
}

async function makeWindow({ href }: HTMLAnchorElement): Promise<ShadowRoot> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [template] = page.getElementsByTagName('template');
  const script = page.querySelector<HTMLScriptElement>('site-search + script');
  if (!template || !script) throw new Error(`${href} has no dialog.`);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adopt([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join(''), root);
  root.append(document.importNode(template.content, true));
  document.body.append(host);
  await import(script.src);
  const dialog = root.querySelector('dialog');
  dialog?.addEventListener('keydown', (event) => moveFocus(event, root));
  dialog?.addEventListener('click', ({ target }) => {
    // Beside the dialog, or on the button that closes it.
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
  });
  rememberSlash(root.querySelector('[data-slash]'));
  return root;
}

/**
 * Gives the styles of a page to a shadow root. What is about the document there is about the host here, and
 * properties can be registered by the document alone.
 */
function adopt(css: string, root: ShadowRoot) {
  const own = new CSSStyleSheet();
  own.replaceSync(
    css.replace(/:root(:not\([^)]*\)|\[[^\]]*\])?/g, (_, state) => (state ? `:host(${state})` : ':host')),
  );
  root.adoptedStyleSheets = [own];
  const properties = new CSSStyleSheet();
  properties.replaceSync((css.match(/@property[^}]*\}/g) ?? []).join(''));
  document.adoptedStyleSheets.push(properties);
}

function moveFocus(event: KeyboardEvent, root: ShadowRoot) {
  const field = fieldOf(root);
  const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-group] a')];
  const now = stops.indexOf(root.activeElement as HTMLElement);
  const { key, ctrlKey, metaKey } = event;
  if (key === 'Tab') return keepFocus(event, root);
  if (/^k$/i.test(key) && ctrlKey !== metaKey) {
    event.preventDefault();
    return field?.select();
  }
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 1, End: stops.length - 1 }[key];
  if (now < 0 || event.altKey || ctrlKey || metaKey) return;
  else if (to !== undefined && (now > 0 || key.startsWith('Arrow'))) {
    event.preventDefault();
    stops[Math.max(0, Math.min(to, stops.length - 1))]?.focus();
  } else if (now > 0 && (key.length === 1 || key === 'Backspace')) field?.focus();
}

/** After the last stop comes the first one: a browser would go on to its own bar, from where no arrow leads back. */
function keepFocus(event: KeyboardEvent, root: ShadowRoot) {
  const stops = [...root.querySelectorAll<HTMLElement>('input, button, a[href]')].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (root.activeElement !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Remembers whether the key `/` opens the search; `search-dialog.ts` asks for it. */
function rememberSlash(box: HTMLInputElement | null) {
  if (box === null) return;
  box.checked = isSlashOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem('slash');
      else localStorage.setItem('slash', 'off');
    } catch (error) {
      console.info('The choice could not be stored:', error);
    }
  });
}

function fieldOf(root: ShadowRoot): HTMLInputElement | null {
  return root.querySelector('[name=q]');
}
