import { routes } from '../../lib/routes';
import { title } from './prose';
import { randomFor } from './random';

/** How many documents of each kind the corpus has. */
export type CorpusSize = { posts: number; members: number; projects: number };

/** A document that others can name: its file name without ending, and its name for readers. */
export type Name = { slug: string; name: string };

/** Everything that documents name in each other. Places are those of the lists that documents are made from. */
export type Names = { posts: readonly Name[]; members: readonly Name[]; projects: readonly Name[] };

/** Names every document of a corpus, before any of them is written. */
export function namesOf({ posts, members, projects }: CorpusSize): Names {
  return {
    posts: times(posts, postName),
    members: times(members, (index) => numbered('Member', index, 3)),
    projects: times(projects, (index) => numbered('Project', index, 2)),
  };
}

/** The address of every page that a body may lead to. */
export function addressesOf({ posts, members, projects }: Names): string[] {
  return [
    ...posts.map(({ slug }) => `${routes.blog}/${slug}`),
    ...members.map(({ slug }) => routes.member(slug)),
    ...projects.map(({ slug }) => routes.project(slug)),
  ];
}

/** `Member 017` and `member-017`, of the name `Member` and index 16. */
export function numbered(name: string, index: number, digits: number): Name {
  const number = String(index + 1).padStart(digits, '0');
  return { name: `${name} ${number}`, slug: `${name.toLowerCase()}-${number}` };
}

/** What `make` gives for each index from 0 to below `count`. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A day `2020-10-19`, so many days after another one. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function postName(index: number): Name {
  const name = title(randomFor('title', index));
  const number = String(index + 1).padStart(4, '0');
  return { name, slug: `${name.toLowerCase().replaceAll(' ', '-')}-${number}` };
}
