import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import micromatch from 'micromatch';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { beginOfText, splitFrontMatter } from '../front-matter';
import { mediaFolder } from '../media';
import { permalinksFile } from '../permalinks';
import { type ContentType, contentTypes } from '../schema';
import { blanksInTheWay, unseenBlanks } from './blanks';
import { unseenCharacters } from './characters';
import { mergeConflicts } from './conflicts';
import { cutTexts } from './cut-texts';
import { decodeText } from './encoding';
import { corrected, type Finding, type FindingOnLine, fileFinding } from './finding';
import { isHiddenDocument, unknownFile } from './unknown-files';
import { yamlFault } from './yaml-faults';
import { nodeFaults } from './yaml-nodes';

/** A file of the content folder whose fields could be read as YAML. */
export type ContentFile = {
  path: string;
  type: ContentType;
  /** The fields as they stand in the file, not yet checked. */
  fields: unknown;
  /** The Markdown below the front matter; empty in a data file. */
  body: string;
  /** The line that the body begins on; the first line of the file is 1. */
  bodyLine: number;
  /** Makes a finding about the field at this path, or about the first of its parents that is there. */
  finding: (rule: string, message: string, field?: readonly PropertyKey[], on?: 'key' | 'value') => Finding;
  /** Makes a finding about a line of the file; the first is 1. */
  findingOnLine: FindingOnLine;
  /** What should be mended, and does not keep the file from being read. */
  remarks: readonly Finding[];
};

/** More characters of YAML than this take longer to read than anybody waits. */
const longestFields = 1_000_000;

/** Every file and link below the content folder but media, the ledger and what begins with a dot and is no document, by path. */
export function contentPaths(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== permalinksFile && !path.startsWith(`${mediaFolder}/`))
    .filter((path) => !/(^|\/)\./.test(path) || isHiddenDocument(path))
    .sort();
}

/** Reads one file; what cannot be read as its type comes back as findings. */
export function readContentFile(directory: string, path: string): ContentFile | Finding[] {
  if (lstatSync(join(directory, path)).isSymbolicLink()) {
    const message = 'This is a link to a file or folder elsewhere. Put the file itself here.';
    return [fileFinding(path, 'link-file', message)];
  }
  return contentFileOf(directory, path, readFileSync(join(directory, path)));
}

/** The same of a file that need not be there yet: its bytes, read as if they stood at a path of the content folder. */
export function contentFileOf(directory: string, path: string, bytes: Buffer): ContentFile | Finding[] {
  const decoded = decodeText(bytes);
  const text = 'text' in decoded ? decoded.text : bytes.toString('latin1');
  const lines = text.split(/\r?\n/);
  const findingOnLine: FindingOnLine = (rule, message, line, column = 1) => {
    return { severity: 'error', path, line, column, rule, message, source: lines[line - 1] ?? '' };
  };

  const type = contentTypes.find(({ files }) => micromatch.isMatch(path, files));
  if (type === undefined) {
    return [unknownFile(path, directory)];
  }
  if ('fault' in decoded) return [{ ...findingOnLine('encoding', decoded.fault, decoded.line), source: '' }];
  const conflicts = mergeConflicts(lines, findingOnLine);
  if (conflicts.length > 0) return conflicts;
  const unseen = unseenCharacters(lines, findingOnLine);
  if (unseen.length > 0) return unseen;

  const parts = type.format === 'markdown' ? splitFrontMatter(text) : { yaml: text, offset: 0, body: '' };
  if ('fault' in parts) {
    const finding = findingOnLine('front-matter', `The file ${parts.fault}.`, parts.line);
    return [
      parts.correction === undefined ? finding : corrected(finding, parts.correction.wrong, parts.correction.right),
    ];
  }
  if (parts.yaml.length > longestFields) {
    const size = (parts.yaml.length / 1e6).toFixed(1);
    const message = `The fields have ${size} million characters; more than one million are no fields. Put a long text below them.`;
    return [findingOnLine('front-matter', message, text.slice(0, parts.offset).split('\n').length)];
  }
  const fields = readFields(parts.yaml, text.slice(0, parts.offset).split('\n').length - 1, findingOnLine);
  if (Array.isArray(fields)) return fields;
  const bodyLine = lines.length - parts.body.split(/\r?\n/).length + 1;
  return { path, type, body: parts.body, bodyLine, findingOnLine, ...fields };
}

/** Reads the fields of a file, whose first line comes after `linesBefore` others. */
function readFields(
  yaml: string,
  linesBefore: number,
  findingOnLine: FindingOnLine,
): Pick<ContentFile, 'fields' | 'finding' | 'remarks'> | Finding[] {
  const places = new LineCounter();
  // That a name stands twice is found by us: the parser compares each with each.
  const document = parseDocument(yaml, { lineCounter: places, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const blanks = blanksInTheWay(yaml, linesBefore, findingOnLine);
    if (blanks.length > 0) return blanks;
    const text = linesBefore > 0 ? beginOfText(yaml) : undefined;
    if (text !== undefined) {
      const line = linesBefore + text + 1;
      const message = `The closing \`---\` is missing before line ${line}: the next one is a rule in the text. Write \`---\` after the last field.`;
      return [findingOnLine('front-matter', message, line)];
    }
    const { message, line, column, correction } = yamlFault(error, document, yaml, places);
    const finding = findingOnLine('yaml', message, linesBefore + line, column);
    return [correction === undefined ? finding : corrected(finding, correction.wrong, correction.right)];
  }
  const faults = nodeFaults(document, places, linesBefore);
  if (faults.length > 0) {
    return faults.map(({ rule, message, line, column }) => findingOnLine(rule, message, line, column));
  }
  if (!isMap(document.contents)) {
    return [findingOnLine('yaml', 'The fields are not a list of `name: value` lines.', linesBefore + 1)];
  }
  const read = { yaml, document, places, linesBefore };
  return {
    fields: document.toJS(),
    remarks: [...unseenBlanks(read, findingOnLine), ...cutTexts(read, findingOnLine)],
    finding: (rule, message, field = [], on = 'value') => {
      const { line, col } = places.linePos(offsetOf(document, field, on));
      return findingOnLine(rule, message, linesBefore + line, col);
    },
  };
}

function offsetOf(document: Document, field: readonly PropertyKey[], on: 'key' | 'value'): number {
  const parent = document.getIn(field.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(field.at(-1)));
    const node = on === 'key' ? pair?.key : (pair?.value ?? pair?.key);
    const start = rangeStart(node);
    if (start !== undefined) return start;
  }
  const here = rangeStart(field.length === 0 ? document.contents : document.getIn(field, true));
  return here ?? (field.length === 0 ? 0 : offsetOf(document, field.slice(0, -1), 'key'));
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? (node.range as [number] | undefined)?.[0]
    : undefined;
}
