import { member, post, project, site } from '../schema';
import { filesOf, slugOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';

/** Every project, member and tier that a document names has to exist, and no membership be newer than the list. */
export function checkReferences(files: readonly CheckedFile[]): Finding[] {
  const projects = filesOf(files, project).map(slugOf);
  const members = filesOf(files, member).map(slugOf);
  const tiers = filesOf(files, site).flatMap(({ checked }) => checked.tiers.map(({ id }) => id));

  return [
    ...filesOf(files, post).flatMap((file) => [
      ...missing(file, 'project', projects, file.checked.projects ?? [], (index) => ['projects', index]),
      ...missing(file, 'member', members, file.checked.members ?? [], (index) => ['members', index]),
    ]),
    ...filesOf(files, member).flatMap((file) => notYetKnown(file, files)),
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

function notYetKnown(file: CheckedFile<typeof member>, files: readonly CheckedFile[]): Finding[] {
  const [asOf] = filesOf(files, site).map(({ checked }) => checked.membersAsOf);
  return file.checked.memberships.flatMap(({ since, until }, index) => {
    if (asOf === undefined || (since <= asOf && (until === undefined || until <= asOf))) return [];
    const field = since > asOf ? 'since' : 'until';
    const message = `\`${field}\` is after membersAsOf in site.yml, ${asOf}, so no list would show it. Move membersAsOf to the day up to which the list is right.`;
    return [asWarning(file.finding('reference', message, ['memberships', index, field]))];
  });
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
