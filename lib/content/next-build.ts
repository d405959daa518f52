import { eventEnd } from './events';
import { isThere, nextChange, type Schedule } from './schedule';

/** Every document that comes, goes or passes by itself, whether it is there yet or not. */
export type TimedDocuments = {
  posts: readonly (Schedule & { draft?: boolean | undefined })[];
  notices: readonly Schedule[];
  events: readonly (Schedule & Parameters<typeof eventEnd>[0])[];
};

/**
 * The first moment after `now` at which the same content makes another site: a document appears or disappears, or
 * an event ends and moves to the past ones. Undefined where nothing changes any more by itself.
 */
export function nextBuild({ posts, notices, events }: TimedDocuments, now: Date): Date | undefined {
  const ends = events.flatMap((event) => {
    const end = eventEnd(event);
    return isThere(event, end) ? [{ expireAt: end.toISOString() }] : [];
  });
  return nextChange([...posts.filter(({ draft }) => draft !== true), ...notices, ...events, ...ends], now);
}

/**
 * The one line of `/next-build.txt`: an ISO 8601 instant in UTC, to the second, as `date -u +%Y-%m-%dT%H:%M:%SZ`
 * writes it, or `never`. As text they sort by time, and `never` after every moment.
 */
export function nextBuildText(moment: Date | undefined): string {
  if (moment === undefined) return 'never\n';
  const second = new Date(Math.ceil(moment.valueOf() / 1000) * 1000);
  return `${second.toISOString().replace('.000Z', 'Z')}\n`;
}
