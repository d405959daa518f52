/**
 * A service worker, installed by a visitor’s choice of a theme (`../theme-switch.ts`): it writes the
 * theme into each page before the browser sees it. The theme is part of the worker’s own address, so
 * another choice is another worker. Everything else goes its way untouched.
 */

/** What this worker uses of the types of service workers, which TypeScript does not know beside those of documents. */
type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };
type RequestEvent = WorkerEvent & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};
type WorkerScope = {
  location: Location;
  registration: { navigationPreload?: { enable(): Promise<void> } };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
};

const worker = globalThis as unknown as WorkerScope;
const theme = new URL(worker.location.href).searchParams.get('theme');

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  // The request for a page need not wait until the worker has started.
  event.waitUntil(Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(themedPage(event));
});

async function themedPage(event: RequestEvent): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || response.body === null || (theme !== 'light' && theme !== 'dark')) return response;
  const headers = new Headers(response.headers);
  // Both told of the body as it came over the wire; it is longer now, and not compressed.
  headers.delete('content-length');
  headers.delete('content-encoding');
  const { status, statusText } = response;
  return new Response(withTheme(response.body, theme), { status, statusText, headers });
}

/** Adds `data-theme` to the document’s first element. The page streams on: nothing waits for its end. */
function withTheme(body: ReadableStream<Uint8Array<ArrayBuffer>>, value: string): ReadableStream {
  let start = '';
  let found = false;
  return body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(
      new TransformStream<string, string>({
        transform(chunk, stream) {
          if (found) return stream.enqueue(chunk);
          start += chunk;
          found = /<html\b/.test(start);
          if (found) stream.enqueue(start.replace(/<html\b/, `<html data-theme="${value}"`));
        },
        flush(stream) {
          if (!found) stream.enqueue(start);
        },
      }),
    )
    .pipeThrough(new TextEncoderStream());
}
