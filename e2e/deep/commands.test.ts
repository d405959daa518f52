import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../lib/content/checks';
import { eventFile, now, postFile, type SampleFolder, sampleFolder } from '../../lib/content/checks/samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('people/ada.md', '---\nname: Ada\n---\n');
});

afterEach(() => folder.remove());

type Result = { code: number; out: string; err: string };

/** Runs a command as an editor does whose program is no terminal. */
function command(name: string, ...args: string[]): Promise<Result> {
  const env = { ...process.env, CONTENT_DIR: folder.directory, BUILD_TIME: now.toISOString() };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${name}.ts`, ...args],
      { env },
      (error, out, err) => done({ code: error === null ? 0 : Number(error.code), out, err }),
    );
    child.stdin?.end();
  });
}

describe('npm run check', () => {
  it('ends with 0 where there are warnings alone', async () => {
    const { code, out } = await command('check');
    expect([code, out]).toEqual([0, expect.stringContaining('0 errors, 1 warning')]);
  });

  it('ends with 1 at an error, and writes nothing but JSON for programs', async () => {
    folder.write('posts/a.md', postFile.replace('author: Ada', ''));
    const { code, out } = await command('check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0]).toMatchObject({ rule: 'missing-field', line: 2, severity: 'error' });
  });

  it('mends what is safe, tells what it was, and then what is left', async () => {
    const lines = ['/', '/blog  ', '/blog/author/ada', '/data', '/events', '/members'];
    folder.write('permalinks.txt', `${lines.join('\r\n')}\n`);
    const { code, out } = await command('check', '--fix', '--format', 'github');
    expect(readFileSync(join(folder.directory, 'permalinks.txt'), 'utf8')).toBe(
      `${lines.join('\r\n').replace('  ', '')}\n`,
    );
    expect([code, out]).toEqual([0, expect.stringMatching(/^::warning file=.*permalinks\.txt,line=6,/)]);
  });

  it('says what to write in place of an option that there is not', async () => {
    expect(await command('check', '--jsno')).toEqual({
      code: 2,
      out: '',
      err: 'There is no option --jsno. Did you mean --json?\nnpm run check -- --help shows what there is.\n',
    });
  });
});

describe('npm run new', () => {
  it('names what is missing and writes nothing, where nobody can be asked', async () => {
    expect(await command('new', 'member', 'Example Cloud', '--tier', 'gold')).toEqual({
      code: 2,
      out: '',
      err: [
        'Say more of this member:',
        '  --kind   What sort of organisation it is. One of: company, academic, research, nonprofit.',
        '  --since  The first day in this tier.',
        'npm run new -- member --help shows all.\n',
      ].join('\n'),
    });
  });

  it('writes a file that the check finds right, and never another over it', async () => {
    const args = ['event', 'Example: Summit #1', '--start', '2027-06-07', '--end', '2027-06-09', '--timezone', 'UTC'];
    const all = [...args, '--url', 'https://summit.example', '--kind', 'Summit', '--online'];
    const first = await command('new', ...all);
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/^Wrote .*events\/example-summit-1\.md\n/)]);
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.map(({ rule }) => rule)).toEqual(['no-ledger']);
    expect(await command('new', ...all)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
  });
});

describe('npm run permalinks', () => {
  it('says which addresses are new, and asks for broken files to be mended first', async () => {
    folder.write('events/summit.md', eventFile);
    expect(await command('permalinks')).toMatchObject({ code: 0, out: expect.stringMatching(/^\/events\/summit$/m) });
    expect(await command('permalinks')).toMatchObject({ code: 0, out: expect.stringMatching(/^0 new addresses in /) });
    folder.write('events/summit.md', eventFile.replace('start', 'begin'));
    expect(await command('permalinks')).toMatchObject({ code: 1, err: expect.stringContaining('Mend these first.') });
  });
});
