import type { Element } from 'hast';
import { findingOf, type Place } from './fault';
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

/**
 * Where an element’s address stands: the element itself, unless the address is on a later line or in a definition
 * such as `[1]: /about`. A correction takes the place of the address. It is looked for once there is a fault.
 */
export function addressPlace(file: CheckedFile, { position }: Positioned, address: string): Place {
  return (fault) => {
    const found = position === undefined ? undefined : writtenAddress(file.body, position, address);
    if (position === undefined || found === undefined)
      return elementPlace(file, { position })({ ...fault, mend: undefined });
    const { line, column, spelling } = found;
    const finding = file.findingOnLine(fault.rule, fault.message, file.bodyLine + line - 1, column);
    const shown = line === position.start.line ? position.start.column : column;
    return { ...findingOf(finding, fault, spelling), column: shown };
  };
}

type Position = NonNullable<Element['position']>;
type Written = { line: number; column: number; spelling: string };

/** The address as it is written, and where. Markdown and HTML know several ways, and escapes in each: what is spelled otherwise is not found. */
function writtenAddress(body: string, { start, end }: Position, address: string): Written | undefined {
  if (start.offset === undefined || end.offset === undefined) return undefined;
  const own = body.slice(start.offset, end.offset);
  for (const spelling of new Set([address, decoded(address)])) {
    const inElement = indexAfter(own, ['](', '](<', '="', "='", '=', '<'], spelling);
    if (inElement >= 0) return writtenAt(body, start.offset + inElement, spelling);
    const inDefinition = /^!?\[/.test(own) ? indexAfter(body, [']: ', ']: <', ']:'], spelling) : -1;
    if (inDefinition >= 0) return writtenAt(body, inDefinition, spelling);
  }
  return undefined;
}

/** The first place where `text` stands behind one of these, and ends there. */
function indexAfter(source: string, openings: readonly string[], text: string): number {
  for (const opening of openings) {
    for (let at = source.indexOf(opening + text); at >= 0; at = source.indexOf(opening + text, at + 1)) {
      const after = source[at + opening.length + text.length] ?? '\n';
      if (/[\s)>"']/.test(after)) return at + opening.length;
    }
  }
  return -1;
}

function writtenAt(body: string, offset: number, spelling: string): Written {
  const before = body.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, spelling };
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
