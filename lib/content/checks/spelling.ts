import countBy from 'lodash/countBy.js';
import { nameSlug } from '../../routes';
import { person, post, project, site } from '../schema';
import { filesOf } from './collection';
import { isPlain } from './corrections';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding } from './finding';
import { authorsIn } from './names';

/** File systems stop at 255 bytes a name; endings take some of them. */
const longestSlug = 200;

/** A name with the file that spells it. */
type Spelling = { name: string; path: string };
type Use = { file: CheckedFile; name: string; field: PropertyKey[] };

/**
 * A category, an author, an area and a tag are spelled in one way: two spellings with one address would show under
 * whichever came first, and a name without letters or digits would have no address. The right spelling is that of
 * site.yml or people/, else that of most documents, else the first. Areas and tags gather few projects: two spellings of
 * one are a warning.
 */
export function checkSpelling(files: readonly CheckedFile[]): Finding[] {
  const posts = filesOf(files, post);
  const categories = posts.flatMap((file) =>
    file.checked.category.map(({ label }, index) => ({ file, name: label, field: ['category', index, 'label'] })),
  );
  const people = filesOf(files, person).map((file) => ({ file, name: file.checked.name, field: ['name'] }));
  const listed = filesOf(files, site).flatMap(({ path, checked }) =>
    (checked.categories ?? []).map((name) => ({ name, path })),
  );
  const authors = [...people, ...posts.flatMap(authorsIn)];
  const areas = filesOf(files, project).map((file) => ({ file, name: file.checked.area, field: ['area'] }));
  const tags = filesOf(files, project).flatMap(tagsIn);
  return [
    ...withoutAddress('category', categories),
    ...withoutAddress('author', authors),
    ...withoutAddress('area', areas),
    ...withoutAddress('tag', tags),
    ...spelledTwice('category', categories, listed),
    ...spelledTwice('author', authors, people.map(spellingOf)),
    ...spelledTwice('area', areas, []).map(asWarning),
    ...spelledTwice('tag', tags, []).map(asWarning),
    ...introducedTwice(people),
  ];
}

function tagsIn(file: CheckedFile<typeof project>): Use[] {
  return file.checked.tags.map((name, index) => ({ file, name, field: ['tags', index] }));
}

function introducedTwice(people: readonly Use[]): Finding[] {
  const known = new Map<string, Use>();
  return people.flatMap((person) => {
    const first = known.get(person.name);
    known.set(person.name, first ?? person);
    if (first === undefined) return [];
    const message = `\`${person.name}\` has a profile in ${first.file.path} already. Keep one of them.`;
    return [person.file.finding('spelling', message, person.field)];
  });
}

/** Names that no page can be called by. */
function withoutAddress(noun: string, uses: readonly Use[]): Finding[] {
  return uses.flatMap(({ file, name, field }) => {
    const slug = nameSlug(name);
    if (slug === '')
      return [file.finding('spelling', `The ${noun} \`${name}\` has no letter or digit to make an address of.`, field)];
    if (slug.length <= longestSlug) return [];
    const message = `The ${noun} \`${name.slice(0, 60)}…\` is too long to make an address of. Shorten it.`;
    return [file.finding('spelling', message, field)];
  });
}

function spelledTwice(noun: string, uses: readonly Use[], known: readonly Spelling[]): Finding[] {
  const right = rightSpellings(uses, known);
  return uses.flatMap(({ file, name, field }) => {
    const slug = nameSlug(name);
    const meant = right.get(slug);
    if (meant === undefined || meant.name === name || slug === '' || slug.length > longestSlug) return [];
    if (!isOneWord(name, meant.name)) return [sharesAddress(noun, { file, name, field }, meant)];
    const message = `The ${noun} \`${name}\` is spelled \`${meant.name}\` in ${meant.path}. Spell it the same in both.`;
    const finding = file.finding('spelling', message, field);
    return [isPlain(meant.name) ? corrected(finding, name, meant.name) : finding];
  });
}

/** Whether two names with one address differ only in accents, capitals, and what stands between words; `C` and `C++` do not. */
function isOneWord(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .normalize('NFD')
      .replace(/[\p{M}\s.,;:’'"/&_-]/gu, '')
      .toLowerCase(),
  );
  return one === other;
}

function sharesAddress(noun: string, { file, name, field }: Use, other: Spelling): Finding {
  const message = `The ${noun} \`${name}\` has the same address as \`${other.name}\` in ${other.path}, so one page would list both. Write it in other words, such as \`C plus plus\` for \`C++\`.`;
  return file.finding('spelling', message, field);
}

/** The right spelling for each address: the first of those that are known, else the one with the most uses. */
function rightSpellings(uses: readonly Use[], known: readonly Spelling[]): Map<string, Spelling> {
  const counts = countBy(uses, ({ name }) => name);
  // The sort keeps the order of those with as many uses.
  const byUse = uses.map(spellingOf).sort((a, b) => (counts[b.name] ?? 0) - (counts[a.name] ?? 0));
  const right = new Map<string, Spelling>();
  for (const spelling of [...known, ...byUse]) {
    const slug = nameSlug(spelling.name);
    if (!right.has(slug)) right.set(slug, spelling);
  }
  return right;
}

function spellingOf({ file, name }: Use): Spelling {
  return { name, path: file.path };
}
