import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesPerPage } from '../member-pages';
import { changesPerPage } from '../membership-changes';
import { saidOf } from './body-samples';
import { memberFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('members/acme.md', memberFile);
});

afterEach(() => folder.remove());

const joined = memberFile.replace('since: 2020-10-19', 'since: 2021-03-01');
const left = memberFile.replace('since: 2020-10-19', 'since: 2020-10-19\n    until: 2021-01-02');

/** Links to these addresses, each on a line of its own. */
function links(...addresses: readonly string[]): string {
  return addresses.map((address) => `[a](${address})`).join('\n');
}

describe('a link leads to the members of a month', () => {
  it('from the first membership to the day up to which they are known, and to their tiers', async () => {
    expect(
      await saidOf(folder, links('/members/at/2020-10', '/members/at/2022-02', '/members/at/2021-06#gold')),
    ).toEqual([]);
  });

  it.each(['/members/at/2020-09', '/members/at/2022-03', '/members/at/2021-13', '/members/at/2021-06/page/2'])(
    'but not at %s',
    async (address) => {
      expect(await saidOf(folder, links(address))).toEqual([
        expect.stringMatching(`1:1 error link There is no page ${address}`),
      ]);
    },
  );

  it('and not to a tier in which nobody stood', async () => {
    expect(await saidOf(folder, links('/members/at/2021-06#platinum'))).toEqual([
      expect.stringContaining('error anchor'),
    ]);
  });

  it('and to its further pages', async () => {
    for (let index = 0; index < namesPerPage; index++) folder.write(`members/m${index}.md`, joined);
    expect(await saidOf(folder, links('/members/at/2021-03/page/2', '/members/at/2021-03/page/2#gold'))).toEqual([]);
    expect(await saidOf(folder, links('/members/at/2021-02/page/2'))).toHaveLength(1);
  });
});

describe('a link leads to what changed', () => {
  it('once something has: to its feeds, and to its place on the page of the member', async () => {
    const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/members/changes/${file}`);
    expect(await saidOf(folder, links('/members/changes'))).toEqual([]);
    expect(await saidOf(folder, links(...feeds))).toHaveLength(feeds.length);
    folder.write('members/gone.md', left);
    expect(await saidOf(folder, links(...feeds, '/members/gone#2021-01-02-left-gold_'))).toEqual([]);
    expect(await saidOf(folder, links('/members/gone#2021-01-03-left-gold_'))).toEqual([
      expect.stringContaining('error anchor'),
    ]);
  });

  it('on its further pages too', async () => {
    for (let index = 0; index <= changesPerPage; index++) folder.write(`members/m${index}.md`, joined);
    expect(await saidOf(folder, links('/members/changes/page/2', '/members/changes/rss-1.xml'))).toEqual([]);
    expect(await saidOf(folder, links('/members/changes/page/3'))).toHaveLength(1);
  });
});
