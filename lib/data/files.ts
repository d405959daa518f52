import { type Member, members, type Project, posts, projects } from '../content/source';
import { t } from '../language';
import { routes } from '../routes';
import { absoluteUrl, site } from '../site';
import { csvFile } from './csv';
import { memberRow, membersFile, postsFile, projectRow, projectsFile } from './definitions';
import { memberEntries, memberRows } from './members';
import { newestUpdate, postEntries } from './posts';
import { projectEntries } from './projects';

/** The data files: what defines each, and where it is. */
export const dataFiles = {
  projects: { title: t('projects.title'), definition: projectsFile, address: routes.projectsJson },
  members: { title: t('members.title'), definition: membersFile, address: routes.membersJson },
  posts: { title: t('blog.title'), definition: postsFile, address: routes.postsJson },
} as const;

export type DataName = keyof typeof dataFiles;

export const dataNames = Object.keys(dataFiles) as DataName[];

/** The version of a file’s schema. New fields may come; where the meaning of one changes, the version does. */
export function versionOf(name: DataName): number {
  return dataFiles[name].definition.shape.version.value;
}

/** `/projects.json` */
export function projectsJson(): string {
  return projectsJsonAt(routes.projectsJson, projects);
}

/** Some of the projects as a file at another address, in the form of `/projects.json`. */
export function projectsJsonAt(address: string, some: readonly Project[]): string {
  const entries = projectEntries(some);
  return written(projectsFile.parse({ ...envelope('projects', address, entries.length), projects: entries }));
}

/** `/members.json` */
export function membersJson(): string {
  return membersJsonAt(routes.membersJson, members);
}

/** Some of the members as a file at another address, in the form of `/members.json`. */
export function membersJsonAt(address: string, some: readonly Member[]): string {
  const entries = memberEntries(some, site.membersAsOf);
  const tiers = site.tiers
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name, description }) => ({ id, name, description }));
  const around = { ...envelope('members', address, entries.length), updated: site.membersAsOf, tiers };
  return written(membersFile.parse({ ...around, members: entries }));
}

/** `/posts.json` */
export function postsJson(): string {
  const entries = postEntries(posts);
  const around = { ...envelope('posts', routes.postsJson, entries.length), updated: newestUpdate(entries) };
  return written(postsFile.parse({ ...around, posts: entries }));
}

/** `/projects.csv` */
export function projectsCsv(): string {
  return projectsCsvOf(projects);
}

/** Some of the projects, in the form of `/projects.csv`. */
export function projectsCsvOf(some: readonly Project[]): string {
  return csvFile(projectRow, projectEntries(some));
}

/** `/members.csv` */
export function membersCsv(): string {
  return membersCsvOf(members);
}

/** Some of the members, in the form of `/members.csv`. */
export function membersCsvOf(some: readonly Member[]): string {
  return csvFile(memberRow, memberRows(memberEntries(some, site.membersAsOf)));
}

function envelope(name: DataName, address: string, count: number) {
  const version = versionOf(name);
  return {
    $schema: absoluteUrl(routes.dataSchema(name, version)),
    version,
    url: absoluteUrl(address),
    documentation: absoluteUrl(routes.data),
    count,
  };
}

/** JSON that people can read too. */
function written(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
