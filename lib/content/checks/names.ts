import countBy from 'lodash/countBy.js';
import { nameSlug } from '../../routes';
import { person, post, site } from '../schema';
import { areWhole, filesOf, slugOf } from './collection';
import { isPlain } from './corrections';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding } from './finding';
import { nearest } from './nearest';

type Use = { file: CheckedFile; name: string; field: PropertyKey[] };

/** How much of a name somebody who misspells it gets wrong: one letter in six. Two people may well differ by more. */
function sixth(length: number): number {
  return Math.floor(length / 6);
}

/**
 * An author is somebody whom a file of people/ introduces, or the foundation itself. A name near that of another
 * author is taken for a misspelling; any other is reported once. Two spellings of one address are `checkSpelling`’s.
 * Where a file of people/ or site.yml has a fault, who is introduced is not known, and nobody is told of.
 */
export function checkAuthors(files: readonly CheckedFile[], paths: readonly string[]): Finding[] {
  if (!areWhole(files, paths, person) || filesOf(files, site).length === 0) return [];
  const people = filesOf(files, person).map(({ checked }) => checked.name);
  const foundation = filesOf(files, site).flatMap(({ checked }) => [checked.name, checked.shortName]);
  const introduced = new Set([...people, ...foundation]);
  const bySlug = new Map(filesOf(files, person).map((file) => [slugOf(file), file.checked.name]));
  const uses = filesOf(files, post)
    .flatMap(authorsIn)
    .filter(({ name }) => !introduced.has(name));
  return unintroduced(uses, introduced).flatMap(({ use, meant, isFirst }) => {
    const { file, name, field } = use;
    const named = bySlug.get(name);
    if (named !== undefined) return nameSlug(named) === nameSlug(name) ? [] : [byFileName(use, named)];
    if (meant !== undefined) {
      const message = `The author \`${name}\` is nobody we know. Did you mean \`${meant}\`? Else introduce the author: ${command(name)}.`;
      return [corrected(file.finding('author', message, field), ...spelling(name, meant))];
    }
    if (!isFirst) return [];
    const message = `Nobody introduces the author \`${name}\`. Check the spelling; for a profile: ${command(name)}.`;
    return [asWarning(file.finding('author', message, field))];
  });
}

/** Somebody is named as a file of people/ is. Where the address is the same, `checkSpelling` says so. */
function byFileName({ file, name, field }: Use, named: string): Finding {
  const message = `\`${name}\` is the file name of \`${named}\`. An author stands by name: write \`${named}\`.`;
  return corrected(file.finding('author', message, field), ...spelling(name, named));
}

/** The authors of a post, each with the field that names it: an entry of a list, or the whole field. */
export function authorsIn(file: CheckedFile<typeof post>): Use[] {
  const isList = Array.isArray((file.fields as { author?: unknown }).author);
  return file.checked.author.map((name, index) => ({ file, name, field: isList ? ['author', index] : ['author'] }));
}

/** Each use of a name that nobody introduced: whose name it most likely is, and whether it is the name’s first. */
function unintroduced(
  uses: readonly Use[],
  introduced: ReadonlySet<string>,
): { use: Use; meant: string | undefined; isFirst: boolean }[] {
  const counts = countBy(uses, ({ name }) => name);
  const meant = misspellings(Object.entries(counts), introduced);
  const seen = new Set<string>();
  return uses.map((use) => {
    const isFirst = !seen.has(use.name);
    seen.add(use.name);
    return { use, isFirst, meant: meant.get(use.name) };
  });
}

/**
 * The right name of each one that is near another: near one that is known, or that more posts have. Names with other
 * digits are others: `Release 1` is not `Release 2`.
 */
export function misspellings(
  counts: readonly (readonly [name: string, count: number])[],
  known: Iterable<string>,
): Map<string, string> {
  const right = new Set(known);
  const slugs = new Set([...right].map(nameSlug));
  const wrong = new Map<string, string>();
  for (const [name] of [...counts].sort(([a, first], [b, second]) => second - first || a.localeCompare(b, 'en'))) {
    if (right.has(name)) continue;
    const alike = [...right].filter((other) => digitsOf(other) === digitsOf(name));
    const meant = slugs.has(nameSlug(name)) ? undefined : nearest(name, alike, sixth);
    if (meant !== undefined) wrong.set(name, meant);
    else right.add(name);
    slugs.add(nameSlug(meant ?? name));
  }
  return wrong;
}

function digitsOf(name: string): string {
  return name.replace(/\P{N}/gu, '');
}

function spelling(name: string, meant: string): [wrong: string, right: string] {
  return isPlain(meant) ? [name, meant] : ['', ''];
}

/** The command that writes a profile. A name that a shell would read as more than a name is not spelled out. */
function command(name: string): string {
  return `npm run new -- person "${/["$`!\\]/.test(name) ? 'Name' : name}"`;
}
