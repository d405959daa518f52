import { existsSync } from 'node:fs';
import { join } from 'node:path';
import micromatch from 'micromatch';
import { contentTypes } from '../schema';
import { type Finding, fileFinding } from './finding';
import { nearest } from './nearest';

/** Ends of a name that stand for a text; what a computer hid from its user (`foo.md.txt`) may be several. */
const textEndings = /(?:\.(?:md|markdown|mdown|mkd|mdx|txt|ya?ml))+$/i;

/**
 * Whether a path would be that of a document, did its name not begin with a dot. `._a.md` and `.#a.md` are notes of
 * systems and editors to themselves.
 */
export function isHiddenDocument(path: string): boolean {
  const isHidden = /^(?:[^./][^/]*\/)+\.[^._#/][^/]*$/.test(path);
  return isHidden && contentTypes.some(({ files }) => micromatch.isMatch(path, files, { dot: true }));
}

/** A finding about a file that is of no type, with the path that was most likely meant. */
export function unknownFile(path: string, directory: string): Finding {
  const meant = rightPath(path);
  const isFree = meant !== undefined && !existsSync(join(directory, meant));
  const known = contentTypes.map(({ files }) => files).join(', ');
  const advice = isFree ? `Rename it: ${meant}` : `Move it to one of: ${known}`;
  const fault = isHiddenDocument(path)
    ? 'The name begins with a dot, so no page is made of this file'
    : 'No type of document has files here';
  return fileFinding(path, 'unknown-file', `${fault}. ${advice}.`);
}

function rightPath(path: string): string | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) {
    return nearest(
      name,
      contentTypes.flatMap(({ files }) => (files.includes('/') ? [] : [files])),
    );
  }
  const patterns = contentTypes.map(({ files }) => files).filter((files) => files.includes('/'));
  const folder = nearest(parts[0] ?? '', patterns.map(folderOf));
  const pattern = patterns.find((files) => folderOf(files) === folder);
  const stem = name.replace(textEndings, '').replace(/^\.+/, '');
  // Any other ending is that of another sort of file, such as a picture.
  if (pattern === undefined || stem === '' || (stem === name && name.includes('.'))) return undefined;
  const between = pattern.includes('**') ? parts.slice(1, -1) : [];
  return [folder, ...between, stem + pattern.slice(pattern.lastIndexOf('.'))].join('/');
}

function folderOf(pattern: string): string {
  return pattern.slice(0, pattern.indexOf('/'));
}
