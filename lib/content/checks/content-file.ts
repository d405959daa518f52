import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import micromatch from 'micromatch';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { splitFrontMatter } from '../front-matter';
import { mediaFolder } from '../media';
import { permalinksFile } from '../permalinks';
import { type ContentType, contentTypes } from '../schema';
import { type Finding, fileFinding } from './finding';

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
  findingOnLine: (rule: string, message: string, line: number, column?: number) => Finding;
};

/** Every file and link below the content folder but media, the ledger and what begins with a dot, by path. */
export function contentPaths(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== permalinksFile && !path.startsWith(`${mediaFolder}/`) && !/(^|\/)\./.test(path))
    .sort();
}

/** Reads one file; what cannot be read as its type comes back as findings. */
export function readContentFile(directory: string, path: string): ContentFile | Finding[] {
  if (lstatSync(join(directory, path)).isSymbolicLink()) {
    const message = 'This is a link to a file or folder elsewhere. Put the file itself here.';
    return [fileFinding(path, 'link-file', message)];
  }
  const text = readFileSync(join(directory, path), 'utf8').replace(/^\uFEFF/, '');
  const lines = text.split(/\r?\n/);
  const findingOnLine: ContentFile['findingOnLine'] = (rule, message, line, column = 1) => ({
    severity: 'error',
    path,
    line,
    column,
    rule,
    message,
    source: lines[line - 1] ?? '',
  });

  const type = contentTypes.find(({ files }) => micromatch.isMatch(path, files));
  if (type === undefined) {
    const known = contentTypes.map(({ files }) => files).join(', ');
    return [findingOnLine('unknown-file', `No type of document has files here. Move it to one of: ${known}.`, 1)];
  }

  const parts = type.format === 'markdown' ? splitFrontMatter(text) : { yaml: text, offset: 0, body: '' };
  if ('fault' in parts) return [findingOnLine('front-matter', `The file ${parts.fault}.`, parts.line)];

  const lineCounter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter, uniqueKeys: true });
  const firstLine = text.slice(0, parts.offset).split('\n').length - 1;
  if (document.errors.length > 0) {
    return document.errors.map((error) => {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      const [what = ''] = error.message.split(/ at line \d/);
      return findingOnLine('yaml', `The fields are not valid YAML: ${what}.`, firstLine + line, col);
    });
  }
  if (!isMap(document.contents)) {
    return [findingOnLine('yaml', 'The fields are not a list of `name: value` lines.', firstLine + 1)];
  }
  const fields = plainFields(document);
  if (fields === undefined) {
    return [
      findingOnLine('yaml', 'The fields repeat parts of themselves (`&` and `*`). Write each out.', firstLine + 1),
    ];
  }
  return {
    path,
    type,
    fields,
    body: parts.body,
    bodyLine: lines.length - parts.body.split(/\r?\n/).length + 1,
    findingOnLine,
    finding: (rule, message, field = [], on = 'value') => {
      const { line, col } = lineCounter.linePos(offsetOf(document, field, on));
      return findingOnLine(rule, message, firstLine + line, col);
    },
  };
}

/** The fields as plain values; undefined where aliases would make them grow without bounds. */
function plainFields(document: Document): Record<string, unknown> | undefined {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
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
