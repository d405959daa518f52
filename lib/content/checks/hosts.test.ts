import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidOf } from './body-samples';
import { domainOf } from './hosts';
import { eventFile, memberFile, projectFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('projects/starlingx.md', projectFile.replace('https://project.example', 'https://www.starlingx.io/'));
  folder.write('projects/zuul.md', projectFile.replace('https://project.example', 'https://zuul-ci.org'));
  folder.write('members/b1.md', memberFile.replace('kind:', 'website: https://b1-systems.de\nkind:'));
  folder.write('members/bank.md', memberFile.replace('kind:', 'website: https://example-bank.co.uk\nkind:'));
  folder.write('events/summit.md', eventFile.replace('https://event.example', 'https://kata.dev/summit'));
});

afterEach(() => folder.remove());

describe('a misspelt host', () => {
  it.each([
    ['[a](http://starilngx.io)', 'starilngx.io looks like a misspelling of starlingx.io', '[a](http://starlingx.io)'],
    ['[a](https://docs.starlinx.io/a?b#c)', 'starlinx.io looks like', '[a](https://docs.starlingx.io/a?b#c)'],
    ['[a](https://zuul-cl.org)', 'zuul-cl.org looks like a misspelling of zuul-ci.org', '[a](https://zuul-ci.org)'],
    ['[a](https://zuul-ic.org)', 'zuul-ic.org looks like a misspelling of zuul-ci.org', '[a](https://zuul-ci.org)'],
    ['[a](https://zuul-ci.orq)', 'of zuul-ci.org', '[a](https://zuul-ci.org)'],
    ['[a](https://zuul-ci.og/a)', 'of zuul-ci.org', '[a](https://zuul-ci.org/a)'],
    ['[a](https://docs.zuul-ci.ogr)', 'of zuul-ci.org', '[a](https://docs.zuul-ci.org)'],
    ['[a](https://starlingx.oi)', 'of starlingx.io', '[a](https://starlingx.io)'],
    ['[a](https://exmple-bank.co.uk)', 'of example-bank.co.uk', '[a](https://example-bank.co.uk)'],
  ])('is a warning with the host that is near: %s', async (text, expected, mended) => {
    const [said, ...more] = await saidOf(folder, text);
    expect(said).toMatch(/^1:1 warning misspelt-host /);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
  });

  it.each([
    ['the host itself', 'https://starlingx.io'],
    ['another host of the same domain', 'https://lists.starlingx.io'],
    ['the same name below another top-level domain', 'https://starlingx.com'],
    ['one near it, of a country', 'https://starlingx.in'],
    ['one near it, for everybody', 'https://zuul-ci.ong'],
    ['one of two labels', 'https://example-bank.co.us'],
    ['one that is far from it', 'https://zuul-ci.engineering'],
    ['a name that counts further', 'https://b2-systems.de'],
    ['a short name, which is near to many', 'https://kate.dev'],
    ['two letters of a name of seven', 'https://zoul-cl.org'],
    ['another name', 'https://starship.io'],
    ['a machine', 'https://192.0.2.1/'],
  ])('is not %s', async (_, address) => {
    expect(await saidOf(folder, `[a](${address})`)).toEqual([]);
  });

  it('is compared by what somebody registers', () => {
    expect(domainOf('https://WWW.Example.org:8080/a')).toBe('example.org');
    expect(domainOf('https://a.b.example.co.uk')).toBe('example.co.uk');
    expect(domainOf('https://co.uk')).toBe('co.uk');
    expect(domainOf('https://localhost/')).toBeUndefined();
  });
});

describe('a link that counts who follows it', () => {
  it.each([
    'https://t.e2ma.net/click/2rkzoc/ygpkur/uhjhno',
    'https://example.us1.list-manage.com/track/click?u=1',
    'https://clicks.other.example/1',
    'https://click.other.example/1',
    'https://t.co/abc',
    'https://bit.ly/abc',
    'https://lnkd.in/abc',
    'https://mailchi.mp/abc/def',
  ])('is a warning: %s', async (address) => {
    expect(await saidOf(folder, `[a](${address})`)).toEqual([
      expect.stringMatching(/^1:1 warning tracking-link The link goes by way of [^→]+$/),
    ]);
  });

  it.each([
    ['https://www.google.com/url?q=https%3A%2F%2Fother.example%2Fa&sa=D', 'https://other.example/a'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fother.example%2Fa&data=1',
      'https://other.example/a',
    ],
    ['https://other.example/a?utm_source=x&b=c&utm_medium=y#d', 'https://other.example/a?b=c#d'],
    ['https://other.example/a?utm_source=x', 'https://other.example/a'],
  ])('says where it leads: %s', async (address, right) => {
    expect(await saidOf(folder, `[a](${address})`)).toEqual([expect.stringMatching(/^1:1 warning tracking-link /)]);
    expect((await saidOf(folder, `[a](${address})`))[0]?.split(' → ')[1]).toBe(`[a](${right})`);
  });

  it.each(['https://other.example/click/1', 'https://www.google.com/search?q=a', 'https://not-bit.ly.example'])(
    'is not %s',
    async (address) => {
      expect(await saidOf(folder, `[a](${address})`)).toEqual([]);
    },
  );
});
