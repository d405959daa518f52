import { basename } from 'node:path';
import type { Member, Project } from '../content/source';
import type { FacetList } from '../facet-lists';
import { routes } from '../routes';
import { membersCsvOf, membersJsonAt, projectsCsvOf, projectsJsonAt } from './files';
import { csvResponse, jsonResponse } from './response';

/** The file names of the data of a list, which lie below its page. */
export function listFiles(name: 'projects' | 'members'): string[] {
  return (['json', 'csv'] as const).map((ending) => basename(routes.listData('', name, ending)));
}

/** A list of projects as data: `projects.json` or `projects.csv`; 404 where there is no such list or file. */
export function projectListResponse(list: FacetList<Project> | undefined, file: string): Response {
  if (list === undefined) return new Response(null, { status: 404 });
  const { entries, files } = list;
  if (file === basename(files.csv)) return csvResponse(projectsCsvOf(entries));
  if (file === basename(files.json)) return jsonResponse(projectsJsonAt(files.json, entries));
  return new Response(null, { status: 404 });
}

/** A list of members as data: `members.json` or `members.csv`; 404 where there is no such list or file. */
export function memberListResponse(list: FacetList<Member> | undefined, file: string): Response {
  if (list === undefined) return new Response(null, { status: 404 });
  const { entries, files } = list;
  if (file === basename(files.csv)) return csvResponse(membersCsvOf(entries));
  if (file === basename(files.json)) return jsonResponse(membersJsonAt(files.json, entries));
  return new Response(null, { status: 404 });
}
