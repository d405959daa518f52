import type { Element } from 'hast';
import type { Position } from './definitions';
import { type Fault, findingOf, type Place } from './fault';
import type { CheckedFile } from './fields';

type Positioned = { position?: Element['position'] | undefined };

/** Where an element begins in the text of a file. */
export function elementPlace(file: CheckedFile, { position }: Positioned): Place {
  const { line = 1, column = 1 } = position?.start ?? {};
  return (fault) => {
    const finding = file.findingOnLine(fault.rule, fault.message, file.bodyLine + line - 1, column);
    return findingOf(finding, fault, '');
  };
}

/** What is known of where an address stands: its element, and the definition that has it, such as `[1]: /about`. */
type AddressPosition = Positioned & { definition: Position | undefined };

/**
 * Where an element’s address stands: the element itself, unless the address is on a later line or in a definition. A
 * correction takes the place of the address. It is looked for once there is a fault.
 */
export function addressPlace(file: CheckedFile, { position, definition }: AddressPosition, address: string): Place {
  return (fault) => {
    const found = position === undefined ? undefined : writtenAddress(file.body, position, definition, address);
    if (position === undefined || found === undefined)
      return elementPlace(file, { position })({ ...fault, mend: undefined });
    const { line, column, spelling, isUnquoted } = found;
    const finding = file.findingOnLine(fault.rule, fault.message, file.bodyLine + line - 1, column);
    const shown = line === position.start.line ? position.start.column : column;
    return { ...findingOf(finding, isUnquoted ? withQuotes(fault) : fault, spelling), column: shown };
  };
}

/** Without quotes, a Markdown parser takes no attribute with a slash in it for HTML. */
function withQuotes({ mend, ...fault }: Fault): Fault {
  return { ...fault, mend: mend && { ...mend, right: `"${mend.right}"` } };
}

type Written = { line: number; column: number; spelling: string; isUnquoted: boolean };

const inMarkdown = ['](', '](<', '<'];
const inQuotes = [' href="', " href='", ' src="', " src='"];
const inNoQuotes = [' href=', ' src='];
const inDefinition = [']: ', ']: <', ']:'];

/** The address as it is written, and where. Markdown and HTML know several ways, and escapes in each: what is spelled otherwise is not found. */
function writtenAddress(
  body: string,
  element: Position,
  definition: Position | undefined,
  address: string,
): Written | undefined {
  const { start, end } = definition ?? element;
  if (start.offset === undefined || end.offset === undefined) return undefined;
  const own = body.slice(start.offset, end.offset);
  for (const spelling of new Set([address, decoded(address)])) {
    const openings = definition === undefined ? [...inMarkdown, ...inQuotes] : inDefinition;
    const at = indexAfter(own, openings, spelling);
    if (at >= 0) return writtenAt(body, start.offset + at, spelling, false);
    const bare = definition === undefined ? indexAfter(own, inNoQuotes, spelling) : -1;
    if (bare >= 0) return writtenAt(body, start.offset + bare, spelling, true);
  }
  return undefined;
}

/** The place where `text` stands behind one of these, and ends there. Of several, the last: an address follows its words. */
function indexAfter(source: string, openings: readonly string[], text: string): number {
  for (const opening of openings) {
    const before = (at: number) => (at === 0 ? -1 : source.lastIndexOf(opening + text, at - 1));
    for (let at = source.lastIndexOf(opening + text); at >= 0; at = before(at)) {
      const after = source[at + opening.length + text.length] ?? '\n';
      if (/[\s)>"']/.test(after)) return at + opening.length;
    }
  }
  return -1;
}

function writtenAt(body: string, offset: number, spelling: string, isUnquoted: boolean): Written {
  const before = body.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, spelling, isUnquoted };
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
