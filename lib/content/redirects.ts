import type { Schedule } from './schedule';
import type { Fields } from './schema';
import type { redirects as redirectsType } from './schema/redirects';

type Redirects = Fields<typeof redirectsType>['redirects'];

/**
 * The redirects that take effect at `now`. One from the address of a document that disappears by itself waits until
 * then: before, it would hide the document, or tell of one that is still to come.
 */
export function redirectsInEffect(
  redirects: Redirects,
  documents: readonly (Pick<Schedule, 'expireAt'> & { address: string })[],
  now: Date,
): Redirects {
  const waiting = new Set(
    documents
      .filter(({ expireAt }) => expireAt !== undefined && now < new Date(expireAt))
      .map(({ address }) => address),
  );
  return redirects.filter(({ from }) => !waiting.has(from));
}
