import { nameSlug } from '../../routes';
import { person, post } from '../schema';
import { filesOf } from './collection';
import { isPlain } from './corrections';
import type { CheckedFile } from './fields';
import { corrected, type Finding } from './finding';

/** File systems stop at 255 bytes a name; endings take some of them. */
const longestSlug = 200;

type Use = { file: CheckedFile; name: string; field: PropertyKey[] };

/**
 * A category and an author are spelled in one way: two spellings with one address would show under
 * whichever came first, and a name without letters or digits would have no address.
 */
export function checkSpelling(files: readonly CheckedFile[]): Finding[] {
  const posts = filesOf(files, post);
  const categories = posts.flatMap((file) =>
    file.checked.category.map(({ label }, index) => ({ file, name: label, field: ['category', index, 'label'] })),
  );
  const authors = posts.flatMap((file) => file.checked.author.map((name) => ({ file, name, field: ['author'] })));
  const people = filesOf(files, person).map((file) => ({ file, name: file.checked.name, field: ['name'] }));
  return [
    ...spelledTwice('category', categories),
    ...spelledTwice('author', [...people, ...authors]),
    ...introducedTwice(people),
  ];
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

function spelledTwice(noun: string, uses: readonly Use[]): Finding[] {
  const known = new Map<string, Use>();
  return uses.flatMap(({ file, name, field }) => {
    const slug = nameSlug(name);
    const first = known.get(slug) ?? { file, name, field };
    known.set(slug, first);
    if (slug === '')
      return [file.finding('spelling', `The ${noun} \`${name}\` has no letter or digit to make an address of.`, field)];
    if (slug.length > longestSlug) {
      const message = `The ${noun} \`${name.slice(0, 60)}…\` is too long to make an address of. Shorten it.`;
      return [file.finding('spelling', message, field)];
    }
    if (first.name === name) return [];
    const message = `The ${noun} \`${name}\` is spelled \`${first.name}\` in ${first.file.path}. Spell it the same in both.`;
    const finding = file.finding('spelling', message, field);
    return [isPlain(first.name) ? corrected(finding, name, first.name) : finding];
  });
}
