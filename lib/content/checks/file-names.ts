import { nameSlug } from '../../routes';
import { asWarning, type Finding, fileFinding } from './finding';

/** So many bytes has a file name at most; the build adds folders and endings, and file systems stop at 255. */
const longestName = 200;

/** Whether Windows keeps a name for a device (Win32, “Naming Files, Paths, and Namespaces”). Its ending does not matter. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name);
}

/** File names that cannot exist, or exist twice, on some system; and, as warnings, those that are hard to type. */
export function checkFileNames(paths: readonly string[]): Finding[] {
  return [...paths.flatMap(nameFault), ...alike(paths)];
}

function nameFault(path: string): Finding[] {
  const parts = path.split('/');
  const fault = parts.map(harm).find((found) => found !== undefined) ?? lengthFault(path);
  if (fault !== undefined) return [fileFinding(path, 'file-name', `${fault} ${suggestion(path)}`)];
  const odd = /[^\p{L}\p{M}\p{N}._/-]/u.exec(path)?.[0];
  if (odd === undefined) return [];
  const message = `The name has ${described(odd)}, which is hard to type and ends up encoded in addresses. ${suggestion(path)}`;
  return [asWarning(fileFinding(path, 'file-name', message))];
}

/** What keeps a part of a path from being a name on some system; undefined where nothing does. */
function harm(part: string): string | undefined {
  const refused = /[<>:"|?*\\\p{Cc}\p{Cf}\uFFFD]/u.exec(part)?.[0];
  if (refused !== undefined) return `The name has ${described(refused)}, which not every system takes.`;
  if (/[. ]$/.test(part)) return 'The name ends in a dot or a blank, which Windows drops.';
  if (isDeviceName(part)) return `Windows keeps the name \`${part}\` for a device, with any ending.`;
  if (part.normalize('NFC') !== part) {
    return 'The name holds letters and their accents one by one (it is not in Unicode form NFC), so it looks like another name and is none.';
  }
  return undefined;
}

function lengthFault(path: string): string | undefined {
  const bytes = Buffer.byteLength(path);
  return bytes > longestName
    ? `The name has ${bytes} bytes; more than ${longestName} do not fit everywhere.`
    : undefined;
}

/** Paths that differ only in capitals or in how accents are written: on many systems, one file. */
function alike(paths: readonly string[]): Finding[] {
  const known = new Map<string, string>();
  return paths.flatMap((path) => {
    const key = path.normalize('NFC').toLowerCase();
    const first = known.get(key);
    if (first === undefined) known.set(key, path);
    if (first === undefined) return [];
    const message = `The name differs from ${first} only in capitals or accents; on many systems both are one file. Give this one another name.`;
    return [fileFinding(path, 'file-name', message)];
  });
}

function described(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (character === ' ') return 'a blank';
  return /[\p{C}\p{Z}]/u.test(character) ? `a character U+${code}` : `\`${character}\` (U+${code})`;
}

/** A name that works everywhere, made of the letters and digits of this one. */
function suggestion(path: string): string {
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]*?)(\.[^./]*)?$/su.exec(path) ?? [];
  const slug = nameSlug(name).slice(0, 60).replace(/-$/, '');
  const isNew = slug !== '' && slug !== name && !isDeviceName(slug);
  const better = isNew ? `: ${folder}${slug}${ending.trimEnd()}` : '';
  return `Rename it${better}${isNew ? '' : ', with letters, digits and hyphens'}.`;
}
