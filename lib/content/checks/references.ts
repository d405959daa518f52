import startCase from 'lodash/startCase.js';
import { event, member, person, post, project, site } from '../schema';
import { filesOf, slugsOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding } from './finding';
import { nearest } from './nearest';

type Noun = 'project' | 'member' | 'person' | 'tier';

/**
 * Every project, member, person and tier that a document names has to exist, and no membership be newer than the list.
 * A project, member or person whose file has a fault is there; which tiers there are is known from a site.yml without one.
 */
export function checkReferences(files: readonly CheckedFile[], paths: readonly string[]): Finding[] {
  const projects = slugsOf(paths, project);
  const members = slugsOf(paths, member);
  const people = slugsOf(paths, person);
  const [tiers] = filesOf(files, site).map(({ checked }) => checked.tiers.map(({ id }) => id));

  return [
    ...filesOf(files, post).flatMap((file) => [
      ...missing(file, 'project', projects, file.checked.projects ?? [], (index) => ['projects', index]),
      ...missing(file, 'member', members, file.checked.members ?? [], (index) => ['members', index]),
      ...missing(file, 'person', people, file.checked.people ?? [], (index) => ['people', index]),
    ]),
    ...filesOf(files, event).flatMap((file) =>
      missing(file, 'project', projects, file.checked.projects ?? [], (index) => ['projects', index]),
    ),
    ...filesOf(files, member).flatMap((file) => notYetKnown(file, files)),
    ...filesOf(files, member).flatMap((file) =>
      tiers === undefined
        ? []
        : missing(
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
  const { memberships, formerNames = [] } = file.checked;
  const days = [
    ...memberships.flatMap(({ since, until }, index) => [
      { day: since, field: ['memberships', index, 'since'] },
      { day: until, field: ['memberships', index, 'until'] },
    ]),
    ...formerNames.map(({ until }, index) => ({ day: until, field: ['formerNames', index, 'until'] })),
  ];
  return days.flatMap(({ day, field }) => {
    if (asOf === undefined || day === undefined || day <= asOf) return [];
    const message = `\`${field.at(-1)}\` is after membersAsOf in site.yml, ${asOf}, so no list would show it. Move membersAsOf to the day up to which the list is right.`;
    return [asWarning(file.finding('reference', message, field))];
  });
}

function missing(
  file: CheckedFile,
  noun: Noun,
  known: readonly string[],
  named: readonly string[],
  fieldOf: (index: number) => PropertyKey[],
): Finding[] {
  return named.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    const message = `There is no ${noun} \`${name.slice(0, 80)}\`.${guess} ${remedy(noun, name, known)}`;
    const finding = file.finding('reference', message, fieldOf(index));
    return [meant === undefined ? finding : corrected(finding, name, meant)];
  });
}

const folders = { project: 'projects', member: 'members', person: 'people' } as const;

function remedy(noun: Noun, name: string, known: readonly string[]): string {
  if (noun === 'tier')
    return `Write one of the ids in site.yml: ${known.join(', ')}; or add it to \`tiers\` in site.yml.`;
  const title = startCase(name.slice(0, 80));
  return `Write the name of a file in ${folders[noun]}/, without .md; \`npm run new -- ${noun} "${title}"\` makes one.`;
}
