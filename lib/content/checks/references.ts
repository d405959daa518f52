import { member, post, project, site } from '../schema';
import { filesOf, slugOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';

/** Every project, member and tier that a document names has to exist. */
export function checkReferences(files: readonly CheckedFile[]): Finding[] {
  const projects = filesOf(files, project).map(slugOf);
  const members = filesOf(files, member).map(slugOf);
  const tiers = filesOf(files, site).flatMap(({ checked }) => checked.tiers.map(({ id }) => id));

  return [
    ...filesOf(files, post).flatMap((file) => [
      ...missing(file, 'project', projects, file.checked.projects ?? [], (index) => ['projects', index]),
      ...missing(file, 'member', members, file.checked.members ?? [], (index) => ['members', index]),
    ]),
    ...filesOf(files, member).flatMap((file) =>
      missing(
        file,
        'tier',
        tiers,
        file.checked.memberships.map(({ tier }) => tier),
        (index) => ['memberships', index, 'tier'],
      ),
    ),
  ];
}

function missing(
  file: CheckedFile,
  noun: 'project' | 'member' | 'tier',
  known: readonly string[],
  named: readonly string[],
  fieldOf: (index: number) => PropertyKey[],
): Finding[] {
  const home =
    noun === 'tier'
      ? `one of the ids in site.yml: ${known.join(', ')}`
      : `the name of a file in ${noun}s/, without .md`;
  return named.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [file.finding('reference', `There is no ${noun} \`${name}\`. Write ${home}.`, fieldOf(index))],
  );
}
