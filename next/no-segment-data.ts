/**
 * Stands in for the module of Next.js that takes each rendered page apart into what its router would
 * fetch ahead (`next.config.js`). No page has that router.
 */

/** The parts of a page for the router, by path: none. */
export async function collectSegmentData(): Promise<Map<string, Buffer>> {
  return new Map();
}

/** Which parts the router should fetch together: nothing to say. */
export async function collectPrefetchHints(): Promise<null> {
  return null;
}
