import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import { memberFile, now, pageFile, projectFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

// Samples are checked at 2022-12-01T00:00:00Z.
describe('documents that have to be read again', () => {
  async function stale(): Promise<string[]> {
    const { findings } = await checkContent(folder.directory, { now, stale: true });
    return findings
      .filter(({ rule }) => rule === 'overdue')
      .map(({ path, line, column, severity, message }) => `${path}:${line}:${column} ${severity} ${message}`);
  }

  it('are told of from the day after, with their owner, where that is asked for', async () => {
    folder.write('members/a.md', memberFile.replace('kind', 'owner: Member desk\nreviewBy: 2022-11-30\nkind'));
    folder.write('projects/b.md', projectFile.replace('area', 'reviewBy: 2022-06-01\narea'));
    folder.write('pages/c.md', pageFile.replace('title', 'reviewBy: 2021-12-01\nowner: Ada\ntitle'));
    expect(await folder.found()).toEqual([]);
    expect(await stale()).toEqual([
      expect.stringMatching(/^members\/a.md:4:11 warning .*by 2022-11-30, 1 day ago; its owner is Member desk/),
      expect.stringMatching(/^pages\/c.md:2:11 warning .*by 2021-12-01, 365 days ago; its owner is Ada/),
      expect.stringMatching(/^projects\/b.md:4:11 warning .*by 2022-06-01, 183 days ago; nobody is its owner/),
    ]);
  });

  it('are not those whose day is today or later, or that have none', async () => {
    folder.write('members/a.md', memberFile.replace('kind', 'reviewBy: 2022-12-01\nkind'));
    folder.write('pages/c.md', pageFile);
    expect(await stale()).toEqual([]);
  });
});

describe('an address of security.txt', () => {
  const withSecurity = (fields: string) =>
    siteFile.replace('shortName', `security: { ${fields}, expires: 2023-11-30 }\nshortName`);
  const mail = 'contact: "mailto:ada@other.example"';

  it.each([
    ['contact: "http://other.example"', '2:22 field `security.contact` is neither a path such as /security, nor an'],
    ['contact: ada@other.example', '2:22 field `security.contact` is neither'],
    [`${mail}, policy: "http://other.example"`, '2:58 field `security.policy` is neither a path such as /security nor'],
    [`${mail}, policy: "mailto:ada@other.example"`, '2:58 field `security.policy` is neither'],
  ])('cannot be without https: %s', async (fields, expected) => {
    folder.write('site.yml', withSecurity(fields));
    expect(await folder.found()).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    mail,
    'contact: "https://other.example/report"',
    'contact: /about, policy: /about',
    `${mail}, policy: "https://other.example/policy"`,
  ])('can be in %s', async (fields) => {
    folder.write('pages/about.md', pageFile);
    folder.write('site.yml', withSecurity(fields));
    expect(await folder.found()).toEqual([]);
  });

  it('is the site’s own, too, which then begins with https', async () => {
    const http = (file: string) => file.replace('https://foundation.example', 'http://foundation.example');
    folder.write('site.yml', http(withSecurity(mail)));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^site.yml:5:6 security The site has a security.txt, .* must begin with https:/),
    ]);
    expect(await folder.mended()).toEqual(['site.yml:5:6 security → url: https://foundation.example']);
    folder.write('site.yml', http(siteFile));
    expect(await folder.found()).toEqual([]);
  });
});

describe('the end of what security.txt says', () => {
  it.each([
    ['2022-11-30', 'site.yml:2:53 security What security.txt says has expired on 2022-11-30'],
    ['2022-12-20', 'site.yml:2:53 security What security.txt says expires on 2022-12-20, in 19 days'],
    ['2024-01-01', 'site.yml:2:53 security What security.txt says would be right until 2024-01-01, more than a year'],
  ])('cannot be %s', async (expires, expected) => {
    folder.write(
      'site.yml',
      siteFile.replace('shortName', `security: { contact: "mailto:a@b.example", expires: ${expires} }\nshortName`),
    );
    expect(await folder.found()).toEqual([expect.stringContaining(expected)]);
    const isError = expires < '2022-12-01';
    expect(await folder.mended()).toEqual([
      isError ? expect.not.stringContaining('warning') : expect.stringContaining('(warning)'),
    ]);
  });

  it('can be within the next year', async () => {
    folder.write(
      'site.yml',
      siteFile.replace('shortName', 'security: { contact: /security, expires: 2023-11-30 }\nshortName'),
    );
    folder.write('pages/security.md', pageFile);
    expect(await folder.found()).toEqual([]);
  });
});
