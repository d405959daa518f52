import { href } from '../../lib/routes';

/** An address that has moved: paths as people read them, and the status of the answer. */
export type Redirect = { from: string; to: string; status: number };

/** The same redirects with addresses as they stand in a request and an answer: percent-encoded. */
export function encoded(redirects: readonly Redirect[]): Redirect[] {
  return redirects.map(({ from, to, status }) => ({
    from: href(from),
    to: to.startsWith('/') ? href(to) : new URL(to).href,
    status,
  }));
}

/** Whether the query of a request goes along to where an address leads: it would break one that has a query or an anchor. */
export function takesQuery(to: string): boolean {
  return !/[?#]/.test(to);
}
