/** How many entries a feed holds, and how many one document of its archive. */
export const feedLength = 50;

/**
 * How many archive documents a feed of so many entries has (RFC 5005, 4): as many as it takes until every entry
 * is in the feed or in one of them. Each is full, so that the same entries stay in it when new ones come; one that is
 * written down late, with an earlier date, changes them.
 */
export function archiveCount(total: number): number {
  return Math.max(0, Math.ceil((total - feedLength) / feedLength));
}

/** The entries of the feed itself or, with a number, of an archive document. They come and stay newest first. */
export function block<T>(entries: readonly T[], archive?: number): readonly T[] {
  if (archive === undefined) return entries.slice(0, feedLength);
  const end = entries.length - (archive - 1) * feedLength;
  return entries.slice(end - feedLength, end);
}
