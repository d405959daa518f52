import type { Finding } from './finding';

/** The part of a finding's line that it is about, as it is and as it should be. */
export type Excerpt = { is: string; write?: string };

/**
 * Shortens a finding's line around its place, in the same way before and after correction.
 *
 * @param around how many characters to keep on either side, and of the stretch itself
 */
export function excerptOf({ source, column, correction }: Finding, around: number): Excerpt {
  const { column: from, length, text } = correction ?? { column, length: 0, text: '' };
  const before = endOf(source.slice(0, from - 1), around);
  const after = startOf(source.slice(from - 1 + length), around);
  if (correction === undefined) return { is: before + after };
  return {
    is: before + startOf(source.slice(from - 1, from - 1 + length), around) + after,
    write: before + startOf(text, around) + after,
  };
}

function endOf(text: string, most: number): string {
  return text.length > most ? `…${text.slice(-most)}` : text;
}

function startOf(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
