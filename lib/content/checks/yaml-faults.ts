import { type Document, isCollection, isScalar, type LineCounter, type Node, visit, type YAMLParseError } from 'yaml';
import { inQuotes } from './yaml-quotes';

/** What keeps YAML from being read, in words for an editor; line and column begin at 1. */
export type YamlFault = {
  message: string;
  line: number;
  column: number;
  /** What has to stand in place of something in that line, where that can be known. */
  correction?: { wrong: string; right: string };
};

type Place = { line: number; column: number };
type Reading = { document: Document; lines: readonly string[]; places: LineCounter };

/** A line `name: value`, also as the beginning of an entry of a list. */
const field = /^(\s*(?:- +)*)([\w-]+)\s*:(.*)$/;

/** Explains the first fault of a document that could not be parsed; those after it mostly follow from it. */
export function yamlFault(error: YAMLParseError, document: Document, yaml: string, places: LineCounter): YamlFault {
  const lines = yaml.split(/\r?\n/);
  const reading = { document, lines, places };
  const { line, col: column } = places.linePos(error.pos[0]);
  const place = { line, column };
  return (
    openQuote(error, reading) ??
    openBracket(error, reading) ??
    byCode(error, place, lines) ?? {
      ...place,
      message: `The fields are not valid YAML: ${error.message.split(/ at line \d/)[0]}. Put a text with unusual characters in quotes.`,
    }
  );
}

/** A quote that is not closed takes in the lines below it, up to the next quote or the end. */
function openQuote(error: YAMLParseError, { document, lines, places }: Reading): YamlFault | undefined {
  const quoted = lastNode(document, error.pos[0], (node) => isScalar(node) && /^QUOTE/.test(String(node.type)));
  if (quoted?.range == null) return undefined;
  const { line, col: column } = places.linePos(quoted.range[0]);
  if (places.linePos(quoted.range[1]).line === line && !/^Missing closing/.test(error.message)) return undefined;
  const source = lines[line - 1] ?? '';
  const quote = source[column - 1] ?? '"';
  const text = source.slice(column - 1).trimEnd();
  return {
    line,
    column,
    message: `The quote ${quote} that the text begins with is not closed. Write another ${quote} at its end.`,
    ...(text.length > 1 && { correction: { wrong: text, right: text + quote } }),
  };
}

/** A list `[` or a group `{` that is not closed. */
function openBracket(error: YAMLParseError, { document, lines, places }: Reading): YamlFault | undefined {
  const [, kind] = /^Flow (sequence|map) in block collection/.exec(error.message) ?? [];
  if (kind === undefined) return undefined;
  const opened = lastNode(document, error.pos[0], (node) => isCollection(node) && node.flow === true);
  if (opened?.range == null) return undefined;
  const { line, col: column } = places.linePos(opened.range[0]);
  const [open, close] = kind === 'map' ? ['{', '}'] : ['[', ']'];
  const text = (lines[line - 1] ?? '').slice(column - 1).trimEnd();
  return {
    line,
    column,
    message: `The bracket ${open} is not closed. Write ${close} at the end of the ${kind === 'map' ? 'group' : 'list'}.`,
    ...(text.length > 1 && {
      correction: { wrong: text, right: `${text.replace(/,$/, '')}${open === '{' ? ' ' : ''}${close}` },
    }),
  };
}

/** The last node that begins before a place and is of this sort. */
function lastNode(document: Document, before: number, isWanted: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_, node) => {
      if (node.range != null && node.range[0] < before && isWanted(node)) found = node;
    },
  });
  return found;
}

function byCode({ code, message }: YAMLParseError, place: Place, lines: readonly string[]): YamlFault | undefined {
  const source = lines[place.line - 1] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return tab(place, source);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonInText(place, source) ?? tooFar({ ...place, line: place.line + 1 }, lines);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return missingColon(place, source) ?? badIndent(place, lines);
    case 'BAD_INDENT':
    case 'UNEXPECTED_TOKEN':
      return quoteInText(place, source) ?? markAtBegin(place, source) ?? badIndent(place, lines);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return reserved(place, source);
    case 'BAD_DQ_ESCAPE':
      return escapeSequence(place, source);
    case 'MULTIPLE_DOCS':
      return {
        ...place,
        message: 'The fields end here, and others begin. A file has one list of fields: remove this line.',
      };
    case 'RESOURCE_EXHAUSTION':
      return {
        ...place,
        message:
          'The fields are nested deeper than anything here needs. Remove the brackets or blanks that are too many.',
      };
    case 'KEY_OVER_1024_CHARS':
      return {
        ...place,
        message:
          'What stands before the colon is longer than 1024 characters, so it is no name of a field. Put a text with a colon in quotes.',
      };
    default:
      return /^Unresolved alias/.test(message) ? reserved(place, source) : undefined;
  }
}

function tab(place: Place, source: string): YamlFault {
  const [blanks = ''] = /^\s*/.exec(source) ?? [];
  return {
    ...place,
    message: 'The line is indented with a tab, which YAML does not read. Indent it with blanks, two for each step.',
    ...(blanks.includes('\t') && { correction: { wrong: blanks, right: blanks.replaceAll('\t', '  ') } }),
  };
}

function colonInText(place: Place, source: string): YamlFault | undefined {
  const [, indent = '', name, rest = ''] = field.exec(source) ?? [];
  const text = rest.trim();
  if (name === undefined || !/:(\s|$)/.test(text)) return undefined;
  return {
    line: place.line,
    column: indent.length + 1,
    message: `The text of \`${name}\` has a colon and a blank in it, which begin another field. Put the text in quotes.`,
    correction: { wrong: text, right: inQuotes(text) },
  };
}

function tooFar(place: Place, lines: readonly string[]): YamlFault | undefined {
  const at = lines.findIndex((line, index) => index >= place.line - 1 && line.trim() !== '');
  const before = lines[place.line - 2] ?? '';
  if (at < 0) return undefined;
  const [blanks = ''] = /^\s*/.exec(lines[at] ?? '') ?? [];
  const [wanted = ''] = /^\s*/.exec(before) ?? [];
  return {
    line: at + 1,
    column: 1,
    message: `The line is indented further than the field above it, which has its value already. Begin it with ${counted(wanted.length)}.`,
    ...(blanks !== '' && { correction: { wrong: lines[at] ?? '', right: wanted + (lines[at] ?? '').trimStart() } }),
  };
}

function missingColon(place: Place, source: string): YamlFault | undefined {
  const [start, indent = '', name = ''] = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?=[^\s/])/.exec(source) ?? [];
  if (start !== undefined) {
    return {
      line: place.line,
      column: indent.length + 1,
      message: `A blank is missing after \`${name}:\`.`,
      correction: { wrong: `${name}:`, right: `${name}: ` },
    };
  }
  const [whole, before = '', word = '', mark = ''] =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*)(\uFF1A|\s*=|\s*;)\s*/.exec(source) ?? [];
  if (whole !== undefined) {
    return {
      line: place.line,
      column: before.length + 1,
      message: `After the name of a field stands a colon and a blank; here it is \`${mark.trim()}\`.`,
      correction: { wrong: whole.slice(before.length), right: `${word}: ` },
    };
  }
  if (field.test(source)) return undefined;
  return {
    ...place,
    message: 'The line has no colon, so nobody can tell what is the field and what its value. Write `name: value`.',
  };
}

function badIndent(place: Place, lines: readonly string[]): YamlFault {
  const [blanks = ''] = /^\s*/.exec(lines[place.line - 1] ?? '') ?? [];
  return {
    line: place.line,
    column: blanks.length + 1,
    message: `The line begins with ${counted(blanks.length)}, which fits none of the lines above it. Fields of one group begin in the same column.`,
  };
}

function quoteInText(place: Place, source: string): YamlFault | undefined {
  const [, start = '', quote = '', text = ''] = /^(\s*(?:- +)*[\w-]+:\s+|\s*- +)(["'])(.*)$/.exec(source) ?? [];
  if (quote === '' || !text.includes(quote)) return undefined;
  const whole = (quote + text).trimEnd();
  // What was meant as quoted as a whole ends in a quote; else, the quotes belong to the text.
  const inner = whole.length > 1 && whole.endsWith(quote) ? whole.slice(1, -1) : undefined;
  const right =
    inner === undefined
      ? inQuotes(whole)
      : quote === '"'
        ? `"${inner.replaceAll('"', '\\"')}"`
        : `'${inner.replaceAll("'", "''")}'`;
  return {
    line: place.line,
    column: start.length + 1,
    message: `The quote ${quote} ends the text before its end. Quotes that belong to the text are written \`${quote === '"' ? '\\"' : "''"}\`.`,
    correction: { wrong: whole, right },
  };
}

/** A text that begins as something else of YAML: an alias, a text over several lines, an entry, a list and more text. */
function markAtBegin(place: Place, source: string): YamlFault | undefined {
  const [, start = '', text = ''] =
    /^(\s*(?:- +)*[\w-]+:\s+)([*&!>|].*|- .*|\[[^\]]*\]\s*[^\s,\]].*|\{[^}]*\}\s*[^\s,}].*)$/.exec(source) ?? [];
  if (text === '') return undefined;
  const whole = text.trimEnd();
  const isEntry = whole.startsWith('-');
  return {
    line: place.line,
    column: start.length + 1,
    message: `A text that begins with \`${whole[0]}\` has to stand in quotes${isEntry ? '; the entries of a list, each on a line of its own' : ''}.`,
    ...(!/^- [\w-]+:/.test(whole) && { correction: { wrong: whole, right: inQuotes(whole) } }),
  };
}

function reserved(place: Place, source: string): YamlFault {
  const text = source.slice(place.column - 1).trimEnd();
  return {
    ...place,
    message: `A text that begins with \`${text[0] ?? ''}\` has to stand in quotes.`,
    ...(!/["\\[\]{}]/.test(text) && text !== '' && { correction: { wrong: text, right: inQuotes(text) } }),
  };
}

function escapeSequence(place: Place, source: string): YamlFault {
  const sequence = source.slice(place.column - 1, place.column + 1);
  return {
    ...place,
    message: `In double quotes, a backslash begins something special, and \`${sequence}\` is nothing of that kind. Write two backslashes.`,
    ...(sequence.startsWith('\\') && { correction: { wrong: sequence, right: `\\${sequence}` } }),
  };
}

function counted(blanks: number): string {
  return blanks === 0 ? 'no blank' : blanks === 1 ? 'one blank' : `${blanks} blanks`;
}
