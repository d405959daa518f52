import { routes } from '../routes';
import { ownAddress } from './own-path';

/** What a document can be about, by file name. */
export type Mentions = {
  projects: readonly string[];
  members: readonly string[];
  people: readonly string[];
};

export type SubjectKind = keyof Mentions;

/** A project, a member or a person. */
export type Subject = { kind: SubjectKind; slug: string };

/** The projects, members and people of the site, by the address of their pages. */
export type Subjects = ReadonlyMap<string, Subject>;

/** The fields of a document that name what it is about. */
export type NamedSubjects = { [kind in SubjectKind]?: readonly string[] | undefined };

/** The documents that others can be about. */
type Nameable = {
  projects: readonly { slug: string }[];
  members: readonly { slug: string }[];
  people: readonly { slug: string; name: string }[];
};

/** What can be named, by address. A page that lists several, such as `/projects/area/edge`, is none of them. */
export function subjectsByAddress({ projects, members, people }: Nameable): Subjects {
  return new Map<string, Subject>([
    ...projects.map(({ slug }) => [routes.project(slug), { kind: 'projects', slug }] as const),
    ...members.map(({ slug }) => [routes.member(slug), { kind: 'members', slug }] as const),
    ...people.map(({ slug, name }) => [routes.author(name), { kind: 'people', slug }] as const),
  ]);
}

/**
 * What a document is about: the projects, members and people that its fields name, in their order, and then those
 * that only its text links to, in the order of the links. Each stands once. A link counts whatever its query or
 * anchor, and whether or not it names the site.
 *
 * @param links the addresses of the links in its text
 * @param origin the site’s own origin
 */
export function mentionsOf(
  fields: NamedSubjects,
  links: readonly string[],
  { subjects, origin }: { subjects: Subjects; origin: string },
): Mentions {
  const linked = links.flatMap((href) => subjects.get(ownAddress(href, origin) ?? '') ?? []);
  const of = (kind: SubjectKind) => [
    ...new Set([...(fields[kind] ?? []), ...linked.filter((subject) => subject.kind === kind).map(({ slug }) => slug)]),
  ];
  return { projects: of('projects'), members: of('members'), people: of('people') };
}

/**
 * A link as `rehype-stringify` writes it: each value in double quotes, `<` nowhere in text. A parser would take
 * seconds for the texts of five thousand posts.
 */
const linkTag = /<a((?: [^\s"=<>]+(?:="[^"]*")?)+)>/g;

/** Begins the address of a project, a member or a person, whether or not it names the site. */
const mayLead = /href="[^"]*\/(?:projects|members|blog\/author)\//;

/**
 * The addresses of the links of a rendered body that may lead to a project, a member or a person. What stands in code
 * is text there, and no link.
 */
export function linksIn(html: string): string[] {
  if (!mayLead.test(html)) return [];
  return [...html.matchAll(linkTag)].flatMap(([, attributes = '']) => {
    const [, href] = / href="([^"]*)"/.exec(attributes) ?? [];
    return href === undefined ? [] : decoded(href);
  });
}

/** The two characters that `rehype-stringify` writes as references in a value. */
function decoded(value: string): string {
  return value.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&');
}
