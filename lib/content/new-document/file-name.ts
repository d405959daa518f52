import { nameSlug } from '../../routes';
import { isDeviceName } from '../checks/file-names';
import type { NewType } from './types';

/** Longer names are a burden in addresses. */
const longest = 60;

/**
 * The file name, without its ending, for a title: its words in small Latin letters and digits, joined by hyphens.
 * Undefined where the title has letters of another script, or none: a name made of what is left would mean nothing.
 */
export function fileNameFor(title: string): string | undefined {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '');
  // In small letters first: `OpenStack` is one word.
  const words = nameSlug(letters.toLowerCase().replace(/(?!['’])[^\p{L}\p{N}]/gu, ' '));
  const name = shortened(words);
  return isFileName(name) ? name : undefined;
}

/** Whether a file name, without its ending, can stand in an address and on every system. */
export function isFileName(name: string): boolean {
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(name) && !isDeviceName(name) && name.length <= 100;
}

/** A document's path below the content folder. A page's name may have folders: `legal/rules`. */
export function pathFor({ type }: NewType, name: string): string {
  return `${type.files.replace(/\*.*$/, '')}${name}.md`;
}

/** Whether the files of a type may stand in folders of their own. */
export function mayHaveFolders({ type }: NewType): boolean {
  return type.files.includes('**');
}

/** Whole words, as many as there is room for. */
function shortened(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
}
