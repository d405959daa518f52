/**
 * Opens the search in a dialog: at a click on its link, and at the keys `/` and Ctrl K or Cmd K. The dialog comes
 * on demand (`search-window.ts`); where that cannot be had, the link leads to the page of the search.
 *
 *     <search-dialog data-window="…"><a href="/search">…</a></search-dialog>
 */

import { isSlashOn } from './search/slash';
import type { openWindow, prepareWindow } from './search-window';

type Window = { openWindow: typeof openWindow; prepareWindow: typeof prepareWindow };

class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a') as HTMLAnchorElement;
    const load = (): Promise<Window> => import(this.dataset['window'] ?? '');
    const report = (error: unknown) => console.info('The dialog could not be loaded:', error);
    const open = (event: Event) => {
      event.preventDefault();
      const field = document.querySelector<HTMLElement>('site-search [name=q]');
      if (field) field.focus();
      else
        load()
          .then(({ openWindow }) => openWindow(link))
          .catch((error: unknown) => {
            report(error);
            location.assign(link.href);
          });
    };
    // Who comes to the link is about to follow it.
    const prepare = () => {
      if (document.querySelector('site-search')) return;
      load()
        .then(({ prepareWindow }) => prepareWindow(link))
        .catch(report);
    };
    link.setAttribute('aria-keyshortcuts', `${isSlashOn() ? '/ ' : ''}Control+K Meta+K`);
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('pointerenter', prepare);
    link.addEventListener('click', (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) open(event);
    });
    addEventListener('keydown', (event) => {
      if (isShortcut(event)) open(event);
    });
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
  const [target] = event.composedPath();
  const isTyping = target instanceof Element && target.matches(':read-write');
  if (defaultPrevented || altKey || isTyping) return false;
  // A browser that fills in a field tells of keys without a name.
  if (/^k$/i.test(key)) return ctrlKey !== metaKey && !shiftKey;
  // On some keyboards the slash needs Shift.
  return key === '/' && !ctrlKey && !metaKey && isSlashOn();
}

customElements.define('search-dialog', SearchDialog);
