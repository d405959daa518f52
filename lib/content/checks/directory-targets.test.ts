import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectsPerPage } from '../projects';
import { saidOf } from './body-samples';
import { memberFile, postFile, projectFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('projects/zuul.md', projectFile.replace('tags: []', 'tags: [CI/CD]'));
  folder.write('members/acme.md', memberFile.replace('kind: company', 'kind: company\ncountry: SE'));
  folder.write('members/left.md', leftFile);
  folder.write('posts/a.md', postFile.replace('title:', 'projects: [zuul]\nmembers: [left]\ntitle:'));
});

afterEach(() => folder.remove());

const leftFile = memberFile
  .replace('name: Acme', 'name: Left')
  .replace('kind: company', 'kind: research\ncountry: DE')
  .replace('since: 2020-10-19', 'since: 2020-10-19\n    until: 2021-01-01');

describe('a link leads to a list', () => {
  it.each([
    '/projects/status/confirmed',
    '/projects/area/testing',
    '/projects/tag/ci-cd',
    '/projects/tag/ci-cd/projects.json',
    '/members/tier/gold',
    '/members/tier/gold/members.csv',
    '/members/country/se',
    '/members/kind/company',
    '/members/table',
    '/blog/project/zuul',
    '/blog/member/left',
  ])('%s', async (address) => {
    expect(await saidOf(folder, `[a](${address})`)).toEqual([]);
  });

  it.each([
    ['of a status that no project has', '/projects/status/archived'],
    ['of a tier without a member', '/members/tier/platinum'],
    ['of a country whose members have left', '/members/country/de'],
    ['of a kind whose members have left', '/members/kind/research'],
    ['of the posts about a member whom none names', '/blog/member/acme'],
    ['that has no second page', '/members/page/2'],
    ['that has no such data', '/members/tier/gold/projects.json'],
  ])('but to none %s', async (_, address) => {
    expect(await saidOf(folder, `[a](${address})`)).toEqual([
      expect.stringMatching(`1:1 error link There is no page ${address}`),
    ]);
  });

  it('and to its further pages', async () => {
    for (let index = 0; index < 48; index++) folder.write(`members/m${index}.md`, memberFile);
    for (let index = 0; index < projectsPerPage; index++) folder.write(`projects/p${index}.md`, projectFile);
    const there = ['/members/page/2', '/members/table/page/2', '/members/tier/gold/page/2', '/projects/page/2'];
    expect(await saidOf(folder, there.map((address) => `[a](${address})`).join('\n'))).toEqual([]);
    expect(await saidOf(folder, '[a](/members/page/4)')).toHaveLength(1);
  });

  it('of the posts about a member that only a link in a text names', async () => {
    folder.write('posts/b.md', postFile.replace('Text.', '[Acme](/members/acme)'));
    expect(await saidOf(folder, '[a](/blog/member/acme)')).toEqual([]);
  });
});

it('a link leads to the heading of a tier that the first page of the list shows, and to no other', async () => {
  const platinum = memberFile.replace('tier: gold', 'tier: platinum');
  for (let index = 0; index < 36; index++) folder.write(`members/m${index}.md`, platinum);
  expect(await saidOf(folder, '[a](/members#platinum)')).toEqual([]);
  expect(await saidOf(folder, '[a](/members#gold)')).toEqual([expect.stringContaining('error anchor')]);
});
