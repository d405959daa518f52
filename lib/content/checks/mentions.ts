import { type Mentions, mentionsOf, type NamedSubjects, subjectsByAddress } from '../mentions';
import { type ContentType, event, member, person, post, project, site } from '../schema';
import type { Body } from './body';
import { filesOf, slugOf } from './collection';
import type { CheckedFile } from './fields';

/** The site’s own origin, from site.yml. */
export function originOf(files: readonly CheckedFile[]): string {
  return filesOf(files, site)[0]?.checked.url ?? 'http://host';
}

/** What each post and event is about, by its path: what its fields name, and what its text links to. As `source.ts` has it. */
export function mentionsByPath(bodies: readonly Body[]): ReadonlyMap<string, Mentions> {
  const files = bodies.map(({ file }) => file);
  const graph = { subjects: subjectsIn(files), origin: originOf(files) };
  return new Map(
    bodies.flatMap(({ file, links }) => {
      const [fields] = [...filesOf([file], post), ...filesOf([file], event)].map(
        ({ checked }): NamedSubjects => checked,
      );
      const hrefs = links.map(({ href }) => href);
      return fields === undefined ? [] : [[file.path, mentionsOf(fields, hrefs, graph)] as const];
    }),
  );
}

function subjectsIn(files: readonly CheckedFile[]) {
  const slugs = (type: ContentType) => filesOf(files, type).map((file) => ({ slug: slugOf(file) }));
  return subjectsByAddress({
    projects: slugs(project),
    members: slugs(member),
    people: filesOf(files, person).map((file) => ({ slug: slugOf(file), name: file.checked.name })),
  });
}
