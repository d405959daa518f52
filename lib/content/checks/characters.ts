import type { Finding } from './finding';

/**
 * Characters that nobody sees: control characters (C0 without tab and line ends, DEL, C1), a byte order mark inside the
 * text, what changes the direction of text so that it reads otherwise than it is written (CVE-2021-42574), half of a
 * pair that stands alone, and what XML cannot hold. U+FFFD stands where a letter was lost.
 */
const unseen = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFEFF\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]|\r(?!\n)/gu;

/**
 * What nobody sees either, and a text may need but no field: a soft hyphen, a blank without width, a word joiner. Joiners
 * without width (U+200C, U+200D) belong to emoji and to some scripts.
 */
const unseenInFields = /[\u00AD\u200B\u2060]/u;

/** More findings than this about one file help nobody. */
const most = 20;

/** The unseen characters in the lines of a file, by code point, the first of each in every line. */
export function unseenCharacters(
  lines: readonly string[],
  findingOnLine: (rule: string, message: string, line: number, column?: number) => Finding,
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, line] of lines.entries()) {
    const seen = new Set<string>();
    for (const { 0: character, index: at } of line.matchAll(unseen)) {
      if (findings.length >= most) return findings;
      if (seen.has(character)) continue;
      seen.add(character);
      findings.push(findingOnLine('character', `${described(character)} ${remedy(character)}`, index + 1, at + 1));
    }
  }
  return findings;
}

/**
 * The first unseen character of a field’s value, which an escape (`"\0"`) may have put there, and what an editor has to
 * know about it; undefined where there is none.
 */
export function unseenIn(value: string): { character: string; message: string } | undefined {
  const [character] = value.match(unseen) ?? value.match(unseenInFields) ?? [];
  return character === undefined ? undefined : { character, message: `${described(character)} ${remedy(character)}` };
}

function described(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `There is a character U+${code} here, ${nameOf(character)}.`;
}

function nameOf(character: string): string {
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character))
    return 'which nobody sees and which turns the direction of the text';
  if (character === '\uFEFF') return 'a byte order mark, which belongs at the beginning of a file alone';
  if (character === '\uFFFD') return 'which stands for a letter that was lost when the text was converted';
  if (unseenInFields.test(character)) return 'which nobody sees, and which makes another name of the same letters';
  return character === '\r' ? 'a carriage return without a line feed' : 'which nobody sees and no page can show';
}

function remedy(character: string): string {
  return character === '\uFFFD'
    ? 'Write the letter again.'
    : 'Delete it, and write the text around it again if need be.';
}
