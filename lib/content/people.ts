import type { Person } from './source';

/** The people of these slugs, in the order of the slugs. */
export function peopleNamed(people: readonly Person[], slugs: readonly string[]): Person[] {
  return slugs.flatMap((slug) => people.filter((person) => person.slug === slug));
}
