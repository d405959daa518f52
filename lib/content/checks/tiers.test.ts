import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

function member(first: string, second: string): void {
  const memberships = `memberships:\n  - { tier: gold, ${first} }\n  - { tier: platinum, ${second} }\n---`;
  folder.write('members/acme.md', memberFile.replace(/memberships[\s\S]*---/, memberships));
}

describe('a member in two tiers', () => {
  it.each([
    ['since: 2021-03-01', 'since: 2022-02-01'],
    ['since: 2021-03-01, until: 2022-02-02', 'since: 2022-02-01'],
  ])('at once (%s; %s) is a warning that says how to end one', async (first, second) => {
    member(first, second);
    expect(await folder.found()).toEqual([
      expect.stringMatching(
        /^members\/acme.md:6:13 two-tiers From 2022-02-01 on.* write `until: 2022-02-01` in `gold`/,
      ),
    ]);
    expect(await folder.mended()).toEqual(['members/acme.md:6:13 two-tiers (warning)']);
  });

  it('one after the other has changed', async () => {
    member('since: 2021-03-01, until: 2022-02-01', 'since: 2022-02-01');
    expect(await folder.found()).toEqual([]);
  });

  it('of which one is additional stands in both', async () => {
    folder.write('site.yml', siteFile.replace('name: Gold,', 'name: Gold, additional: true,'));
    member('since: 2021-03-01', 'since: 2022-02-01');
    expect(await folder.found()).toEqual([]);
  });
});
