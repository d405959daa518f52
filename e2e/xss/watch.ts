import type { Page, Route } from '@playwright/test';

/** What a page did that no text may make it do, in words; each names the attack where that is known. */
export type Misdeeds = string[];

/** A player that somebody has started: the one thing of another host that a text can lead to. */
const startedPlayer = /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?autoplay=1$/;

/**
 * Opens a page, and tells what it does: code that runs, dialogs, requests to other hosts, windows, navigation. Nothing
 * is asked of another host in truth.
 *
 * @param answer what the server says at `address`
 */
export async function openWatched(
  page: Page,
  address: string,
  answer: { body: string; headers: Record<string, string> },
): Promise<Misdeeds> {
  const misdeeds: Misdeeds = [];
  await page.exposeFunction('pwned', (number: number) => misdeeds.push(`ran: attack ${number}`));
  page.on('dialog', async (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  page.context().on('page', (opened) => misdeeds.push(`window: ${opened.url()}`));
  await page.route('**/*', (route) => serve(route, new URL(address), answer, misdeeds));
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) misdeeds.push(`went to: ${frame.url()}`);
  });
  return misdeeds;
}

async function serve(
  route: Route,
  address: URL,
  answer: { body: string; headers: Record<string, string> },
  misdeeds: Misdeeds,
): Promise<void> {
  const url = route.request().url();
  if (url === address.href) return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', ...answer });
  if (startedPlayer.test(url)) return route.fulfill({ body: 'A player' });
  if (new URL(url).origin === address.origin) return route.continue();
  misdeeds.push(`asked: ${url}`);
  return route.abort();
}

/**
 * Does to every element of the page, in all its frames, what somebody could: points, presses, types, copies, focuses,
 * submits. Links that lead to another page do not leave this one. Ends once all that follows has been asked for.
 */
export async function doEverything(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    // A frame that has meanwhile gone elsewhere has done so by itself, which is told already.
    await frame.evaluate(actOnEverything).catch(() => undefined);
  }
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    // What was asked for before this has been asked for when it is answered.
    await fetch('/robots.txt');
  });
}

function actOnEverything(): void {
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link !== null && /^(https?|mailto|tel|):$/.test(link.protocol)) event.preventDefault();
  });
  const mouse = ['pointerover', 'mouseover', 'mouseenter', 'pointermove', 'mousemove', 'pointerdown', 'mousedown'];
  const later = ['mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'mouseout', 'mouseleave'];
  const others = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'select', 'copy', 'cut', 'paste'];
  const more = ['drag', 'dragstart', 'dragover', 'drop', 'scroll', 'toggle', 'transitionend', 'touchstart', 'reset'];
  const send = (element: Element, types: readonly string[]) => {
    for (const type of types) element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  };
  const act = (element: HTMLElement) => {
    element.focus();
    element.click();
    element.blur();
    if (element instanceof HTMLFormElement) element.requestSubmit();
  };
  for (const element of document.querySelectorAll(window.parent === window ? '[data-attack] *' : '*')) {
    send(element, [...mouse, ...later, ...others, ...more]);
    // A link that its island has taken away leads nowhere any more.
    if (element instanceof HTMLElement && element.isConnected) act(element);
  }
}
