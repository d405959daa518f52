import { isUtf8 } from 'node:buffer';

/** A file's text, or why its bytes are none: in words for an editor, and the line of the first byte that does not fit. */
export type Decoded = { text: string } | { fault: string; line: number };

/** How a file begins whose bytes say how they are to be read (Unicode 16, 23.8). The longer ones come first. */
const marks: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];

/** Reads a file as UTF-8. One byte order mark at its beginning is left out. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [, marked] = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  if (marked !== undefined) return { fault: notUtf8(marked), line: 1 };
  if (hasUtf16Blanks(bytes)) return { fault: notUtf8('UTF-16'), line: 1 };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return { text };
  // Latin-1 and its relatives cannot be told apart, but their letters are single bytes beyond ASCII.
  return { fault: notUtf8('Latin-1 or Windows-1252'), line: lineOfFirstBadByte(bytes, text) };
}

function notUtf8(encoding: string): string {
  return `The file is not in UTF-8; it looks like ${encoding}. Save it as UTF-8: in most editors that is a choice under “Save as” or “Encoding”.`;
}

/** Every other byte of English text in UTF-16 is 0, which no text in UTF-8 holds. */
function hasUtf16Blanks(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400);
  return head.length >= 4 && head.filter((byte) => byte === 0).length > head.length / 4;
}

/** Where the text, written as UTF-8 again, differs from the bytes it was read from. */
function lineOfFirstBadByte(bytes: Uint8Array, text: string): number {
  const again = Buffer.from(text, 'utf8');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  for (let index = 0; index + start < bytes.length && bytes[index + start] === again[index]; index++) {
    if (again[index] === 0x0a) line++;
  }
  return line;
}
