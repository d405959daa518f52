/** When a document is there: from `publishAt` on, and until `expireAt`. Both are instants in UTC, and either may be missing. */
export type Schedule = { publishAt?: string | undefined; expireAt?: string | undefined };

/** Whether a document is there at `now`: the moment it appears counts, the moment it disappears does not. */
export function isThere({ publishAt, expireAt }: Schedule, now: Date): boolean {
  return (
    (publishAt === undefined || new Date(publishAt) <= now) && (expireAt === undefined || now < new Date(expireAt))
  );
}

/** The first moment after `now` at which one of the documents appears or disappears; undefined where none does. */
export function nextChange(documents: readonly Schedule[], now: Date): Date | undefined {
  const moments = documents
    .flatMap(({ publishAt, expireAt }) => [publishAt, expireAt])
    .filter((moment) => moment !== undefined)
    .map((moment) => new Date(moment))
    .filter((moment) => moment > now);
  return moments.sort((a, b) => a.valueOf() - b.valueOf())[0];
}
