import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newOptions } from '../../commands/new-options';
import { UsageError } from '../../commands/usage';
import { checkContent } from '../checks';
import { memberFile, now, postFile, projectFile, type SampleFolder, sampleFolder, siteFile } from '../checks/samples';
import { toJsonSchema } from '../schema/json-schema';
import { beginDocument } from './begin-document';
import { RefusedError } from './refusals';
import { newTypes } from './types';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('people/ada.md', '---\nname: Ada\n---\n');
});

afterEach(() => folder.remove());

const summary = 'What happened, to whom, and why anybody would want to know of it.';

/** What makes a document of each type complete. */
const complete: Record<string, string[]> = {
  post: ['--author', 'Ada', '--category', 'News', '--summary', summary],
  project: [
    '--status',
    'confirmed',
    '--area',
    'Edge',
    '--tagline',
    'Runs',
    '--tags',
    'a',
    '--website',
    'https://a.example',
  ],
  member: ['--kind', 'company', '--tier', 'gold', '--since', '2021-01-01'],
  person: [],
  event: [
    ...['--start', '2027-06-07', '--end', '2027-06-09', '--timezone', 'Europe/Berlin'],
    ...['--url', 'https://a.example', '--kind', 'Summit', '--place', 'Berlin'],
  ],
  page: ['--summary', summary],
  notice: ['--level', 'info', '--expire-at', '2027-06-07T09:00 Europe/Berlin'],
};

/** Titles that YAML would read as something else, or that have few letters for a file name. */
const titles: [title: string, name: string | undefined][] = [
  ['A: b # c & d, "e" \'f\' 🎉', 'a-b-c-d-e-f'],
  ['- [x] {y} > 100 % | *bold* `code`', 'x-y-100-bold-code'],
  ['2022', '2022'],
  ['no', 'no'],
  ['2022-03-01: null', '2022-03-01-null'],
  ['---a', 'a'],
  ['@here !important \\n ?', 'here-important-n'],
  ['# Not a comment', 'not-a-comment'],
  ['OpenStack’s 5G São Łódź', 'openstacks-5-g-sao-lodz'],
  ['Привет, мир', undefined],
  ['开放基础设施', undefined],
  ['🎉', undefined],
];

function wishOf(...args: string[]) {
  const options = newOptions(args);
  if ('help' in options) throw new Error('This asks for help.');
  return options.wish;
}

/** Begins a document as the command does, with answers for whoever is asked; nobody is, without answers. */
async function begin(args: string[], answers?: string[]) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    const answer = answers?.shift();
    if (answer === undefined) throw new Error(`Nobody answers: ${question}`);
    return answer;
  };
  const begun = await beginDocument(folder.directory, wishOf(...args), now, answers && ask);
  const text = readFileSync(join(folder.directory, begun.path), 'utf8');
  return { ...begun, text, fields: parse(text.split(/^---$/m)[1] ?? ''), questions };
}

async function findings() {
  return (await checkContent(folder.directory, { now })).findings.filter(({ rule }) => rule !== 'no-ledger');
}

/** Fields that stand in a file as comments, with the `#` before them taken away. */
function withAllFields(text: string): string {
  return text.replace(/^( *)#(?! \S)/gm, '$1');
}

describe.each(newTypes)('a new $word', ({ word, type, titleField }) => {
  const args = complete[word] ?? [];

  it('is complete: the check has nothing to say', async () => {
    const { path, fields } = await begin([word, 'Example Cloud', ...args]);
    expect(path).toMatch(/^[a-z]+\/example-cloud\.md$/);
    expect(fields[titleField]).toBe('Example Cloud');
    expect(await findings()).toEqual([]);
  });

  it('may be called anything, and its file has a name that works everywhere', async () => {
    for (const [index, [title, name]] of titles.entries()) {
      const more = name === undefined ? ['--file-name', `chosen-${index}`] : [];
      const { path, fields } = await begin([word, ...args, ...more, '--', title]);
      expect(path).toMatch(new RegExp(`/${name ?? `chosen-${index}`}\\.md$`));
      expect(fields[titleField]).toBe(title);
    }
    // Documents that differ in their titles alone say the same of themselves.
    expect((await findings()).filter(({ rule }) => rule !== 'same-description')).toEqual([]);
  });

  it('shows every field of the type, each with its sentence', async () => {
    const { text } = await begin([word, 'Example Cloud', ...args]);
    const names = Object.keys(type.schema.shape).filter((name) => name !== 'templateKey');
    for (const name of names) {
      const field = toJsonSchema(type).properties?.[name];
      const help = typeof field === 'object' ? field.description : undefined;
      expect(text).toMatch(new RegExp(`^# ${help?.replace(/\W/g, '.')}.*\\n#?${name}:`, 'm'));
    }
    expect(Object.keys(parse(withAllFields(text).split(/^---$/m)[1] ?? '')).sort()).toEqual(names.sort());
  });

  it('names what is missing where nobody can be asked, and writes nothing', async () => {
    const before = readdirSync(folder.directory, { recursive: true });
    if (args.length > 0) await expect(begin([word, 'Example Cloud'])).rejects.toThrow(UsageError);
    await expect(begin([word, ...args])).rejects.toThrow(
      `Write the ${titleField} too, in quotes: npm run new -- ${word} "…"`,
    );
    expect(readdirSync(folder.directory, { recursive: true })).toEqual(before);
  });

  it('never takes the place of a file', async () => {
    const { path, text } = await begin([word, 'Example Cloud', ...args]);
    await expect(begin([word, 'Example Cloud', ...args])).rejects.toThrow(
      new RefusedError(`${path} is there already. Change that file, or choose another name with --file-name.`),
    );
    expect(readFileSync(join(folder.directory, path), 'utf8')).toBe(text);
  });
});

describe('whoever can be asked', () => {
  it('is asked for everything that is missing, and again where an answer is wrong', async () => {
    const answers = ['', 'Example Cloud', 'compny', 'company', 'gild', 'gold', 'yesterday', '2021-01-01'];
    const { fields, questions } = await begin(['member'], answers);
    expect(fields).toEqual({
      name: 'Example Cloud',
      kind: 'company',
      memberships: [{ tier: 'gold', since: '2021-01-01' }],
    });
    expect(questions).toEqual([
      'The name of the member: ',
      'The name of the member: ',
      '\nWhat sort of organisation it is.\nOne of: company, academic, research, nonprofit\nkind: ',
      '\n`kind` is `compny`; did you mean company?\nWhat sort of organisation it is.\nOne of: company, academic, research, nonprofit\nkind: ',
      '\nThe id of a tier in site.yml.\nOne of: platinum, gold\ntier: ',
      '\n`tier` is `gild`; did you mean gold?\nThe id of a tier in site.yml.\nOne of: platinum, gold\ntier: ',
      '\nThe first day in this tier.\nsince: ',
      '\n`since` is not a day of the calendar such as 2020-10-19.\nThe first day in this tier.\nsince: ',
    ]);
  });

  it('is asked for what only a rule asks for, and for a file name where none can be made', async () => {
    const args = complete['event']?.slice(0, -2) ?? [];
    const { path, fields, questions } = await begin(['event', '峰会', ...args], ['Summit', 'summit-2027', 'Shanghai']);
    expect([path, fields.place]).toEqual(['events/summit-2027.md', 'Shanghai']);
    expect(questions[1]).toContain('`Summit` cannot be a file name.');
    expect(questions[2]).toContain('`place` is missing: say where it takes place, or write `online: true`.');
  });

  it('may give several answers at once', async () => {
    const args = ['project', 'Example', '--status', 'confirmed', '--area', 'Edge', '--tagline', 'Runs'];
    const { fields } = await begin([...args, '--website', 'https://a.example'], ['cloud, edge']);
    expect(fields.tags).toEqual(['cloud', 'edge']);
  });
});

describe('what nobody says', () => {
  it('of a post is today in UTC and the author with most posts, and the command tells', async () => {
    folder.write('posts/a.md', postFile);
    folder.write('posts/b.md', postFile);
    folder.write('posts/c.md', postFile.replace('author: Ada', 'author: Grace'));
    const { fields, taken } = await begin(['post', 'Example', '--summary', summary]);
    expect(fields).toMatchObject({ author: 'Ada', date: '2022-12-01', category: [{ label: 'News' }] });
    expect(taken).toEqual([
      'author: Ada, the usual one here; --author="…" says otherwise',
      'date: 2022-12-01, today in UTC; --date="…" says otherwise',
      'category: News, the usual one here; --category="…" says otherwise',
    ]);
  });
});

describe('a non-breaking blank, as word processors write it', () => {
  const pasted = 'One\u00A0two\u2007three\u202Ffour';

  it('is a blank in what is given', async () => {
    folder.write('posts/known.md', postFile.replace('- label: News', '- label: Our News'));
    const given = ['--author', 'Ada', '--category', 'Our\u00A0News', '--summary', `${summary}\u00A0`];
    const { path, fields } = await begin(['post', pasted, ...given]);
    expect(path).toBe('posts/one-two-three-four.md');
    expect(fields).toMatchObject({ title: 'One two three four', category: [{ label: 'Our News' }] });
    expect((await findings()).filter(({ path: found }) => found === path)).toEqual([]);
  });

  it('is a blank in answers', async () => {
    const { fields } = await begin(['page'], [pasted, `${summary}\u00A0Now.`]);
    expect(fields).toMatchObject({ title: 'One two three four', summary: `${summary} Now.` });
  });
});

describe('a document that cannot be begun', () => {
  it.each([
    [['post', 'A', '--category', 'Newss', '--summary', 's'], '--category  is `Newss`; did you mean News?'],
    [['post', 'A', '--author', 'Adaa', '--summary', 's'], '--author  is `Adaa`; did you mean Ada?'],
    [['post', 'A', '--projects', 'zul', '--summary', 's'], '--projects  is `zul`; did you mean zuul?'],
    [['post', 'A', '--members', 'cloud', '--summary', 's'], '--members  is `cloud`; write one of: acme'],
    [['post', 'A', '--date', '2022-13-01', '--summary', 's'], '--date  is not a date such as 2020-10-19'],
    [['post', 'A', '--summary', 'one\ntwo'], '--summary  has a line break'],
    [['post', 'A\u001B[2J', '--summary', 's'], 'The title has a line break or another character that nobody sees.'],
    [['notice', 'x'.repeat(161), '--level', 'info', '--expire-at', '2027-01-01T00:00Z'], '`text` is longer than 160'],
    [['page', 'A', '--file-name', '../../etc/passwd', '--summary', 's'], '`../../etc/passwd` cannot be a file name.'],
    [['post', 'A', '--file-name', 'legal/a', '--summary', 's'], '`legal/a` cannot be a file name.'],
    [
      ['post', 'A\u202Eb', '--author', 'Ada', '--category', 'News', '--summary', 's'],
      'There is a character U+202E here',
    ],
    [['page', 'A', '--file-name', Array(9).fill('a'.repeat(30)).join('/'), '--summary', 's'], 'The name has 287 bytes'],
    [['post', 'Con', '--summary', 's'], 'No file name can be made of “Con”'],
  ])('%j', async (args, message) => {
    folder.write('posts/known.md', postFile);
    folder.write('projects/zuul.md', projectFile);
    folder.write('members/acme.md', memberFile);
    const before = readdirSync(folder.directory, { recursive: true });
    const fault: unknown = await begin(args).catch((error) => error);
    expect(fault).toBeInstanceOf(UsageError);
    expect(String(fault).replace(/ {2,}/g, '  ')).toContain(message);
    expect(readdirSync(folder.directory, { recursive: true })).toEqual(before);
  });

  it('is below a link that leads out of the content folder', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    try {
      mkdirSync(join(folder.directory, 'pages'));
      symlinkSync(elsewhere, join(folder.directory, 'pages/ext'));
      symlinkSync(join(elsewhere, 'gone'), join(folder.directory, 'events'));
      for (const name of ['ext/x', 'ext/deep/x']) {
        await expect(begin(['page', 'A', '--summary', summary, '--file-name', name])).rejects.toThrow(
          new RefusedError('pages/ext is there already and is no folder. Choose another name with --file-name.'),
        );
      }
      await expect(begin(['event', 'A', ...(complete['event'] ?? [])])).rejects.toThrow(/^events is there already/);
      expect(readdirSync(elsewhere)).toEqual([]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('is below a file', async () => {
    folder.write('pages/legal', 'Text');
    await expect(begin(['page', 'A', '--summary', summary, '--file-name', 'legal/a/b'])).rejects.toThrow(
      new RefusedError('pages/legal is there already and is no folder. Choose another name with --file-name.'),
    );
  });

  it('knows only the categories that the site lists', async () => {
    folder.write('site.yml', `${siteFile}categories: [Community, Releases]\n`);
    await expect(begin(['post', 'A', '--author', 'Ada', '--category', 'Sports', '--summary', 's'])).rejects.toThrow(
      '--category  is `Sports`; write one of: Community, Releases.',
    );
  });

  it('has an address that something else has', async () => {
    folder.write('posts/old.md', postFile.replace('seo:\n', 'seo:\n  url: https://foundation.example/rules\n'));
    folder.write('redirects.yml', 'redirects:\n  - { from: /legal/terms, to: /blog, status: 301 }\n');
    const page = (...more: string[]) => begin(['page', 'Rules', '--summary', summary, ...more]);
    await expect(page()).rejects.toThrow('pages/rules.md would have an address that posts/old.md has');
    await expect(page('--file-name', 'legal/terms')).rejects.toThrow(
      /legal\/terms\.md would have an address that redirects\.yml has|address \/legal\/terms/,
    );
    await expect(page('--address', '/members')).rejects.toThrow(/address \/members belongs to the portal itself/);
    expect((await page('--file-name', 'legal/rules')).path).toBe('pages/legal/rules.md');
  });
});
