import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentTypes, member } from '../lib/content/schema';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: Record<string, string>; steps?: Step[]; uses?: string };
type Workflow = { on: Record<string, unknown>; permissions: Record<string, string>; jobs: Record<string, Job> };

const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);

function read(file: string): Workflow {
  return parse(readFileSync(file, 'utf8'));
}

function jobsOf(file: string): Job[] {
  return Object.values(read(file).jobs);
}

function stepsOf(file: string): Step[] {
  return jobsOf(file).flatMap(({ steps = [] }) => steps);
}

describe.each(workflows)('%s', (file) => {
  it('is one that GitHub’s own parser understands', async () => {
    const { context, value } = parseWorkflow(
      { name: file, content: readFileSync(file, 'utf8') },
      new NoOperationTraceWriter(),
    );
    if (value === undefined) throw new Error(`${file} is empty.`);
    const { errors = [] } = await convertWorkflowTemplate(context, value);
    expect([...context.errors.getErrors(), ...errors]).toEqual([]);
  });

  it('runs only what is pinned by its commit, and says which version that is', () => {
    const pins = readFileSync(file, 'utf8').match(/uses: .*/g) ?? [];
    expect(pins.filter((pin) => !/^uses: (\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(pin))).toEqual([]);
  });

  it('can read, and no more, but where it says so for one job', () => {
    const { permissions, jobs } = read(file);
    expect(permissions).toEqual({ contents: 'read' });
    const more = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
    expect(more.map(([name, job]) => [name, job.permissions])).toEqual(
      file.endsWith('publish.yml')
        ? [['deploy', { pages: 'write', 'id-token': 'write' }]]
        : file.endsWith('rebuild.yml')
          ? [['publish', { contents: 'read', pages: 'write', 'id-token': 'write' }]]
          : [],
    );
  });

  it('needs no secret, and leaves no token behind for what it runs', () => {
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/secrets|pull_request_target|workflow_run/);
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
    // What a stranger can write, such as a title, never becomes part of a command.
    expect(stepsOf(file).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('runs commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const runs = stepsOf(file).flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    expect(runs.map(([, name = '']) => name).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('a pull request', () => {
  const file = '.github/workflows/check.yml';

  it('has its content checked on its lines, and is tested', () => {
    expect(read(file).on).toHaveProperty('pull_request');
    const commands = stepsOf(file).map(({ run }) => run);
    expect(commands).toContain('npm run --silent check -- --format github --since HEAD^1');
    expect(commands).toContain('npm test');
  });
});

describe('a published site', () => {
  it('keeps what lies in hidden folders, such as security.txt', () => {
    const [upload] = stepsOf('.github/workflows/publish.yml').filter(({ uses }) => uses?.includes('upload-pages'));
    expect(upload?.with).toEqual({ path: 'out', 'include-hidden-files': true });
  });
});

describe('the scheduled rebuild', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
    mkdirSync(join(folder, '.github'));
    mkdirSync(join(folder, 'content'));
    mkdirSync(join(folder, 'bin'));
    cpSync('.github/is-rebuild-due.sh', join(folder, '.github/is-rebuild-due.sh'));
    writeFileSync(join(folder, 'content/site.yml'), 'name: Example\nurl: https://foundation.example\n');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Answers as the script does where the site’s `next-build.txt` has this text; `now` is a moment in UTC. */
  async function isDue(text: string, now: string): Promise<string> {
    const command = (name: string, body: string) =>
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    const asked = join(folder, 'asked');
    writeFileSync(join(folder, 'text'), text);
    command('curl', `for last; do :; done; echo "$last" > ${asked}; cat ${join(folder, 'text')}`);
    command('date', `echo ${now}`);
    const { stdout } = await promisify(execFile)(join(folder, '.github/is-rebuild-due.sh'), {
      env: { ...process.env, PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter) },
    });
    expect(readFileSync(asked, 'utf8').trim()).toBe('https://foundation.example/next-build.txt');
    return stdout.trim();
  }

  it.each([
    ['2026-12-01T08:00:00.000Z', '2026-12-01T07:59:59Z', 'due=false'],
    ['2026-12-01T08:00:00.000Z', '2026-12-01T08:00:01Z', 'due=true'],
    ['2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z', 'due=true'],
    ['2026-12-01T08:00:00Z', '2027-01-01T00:00:00Z', 'due=true'],
    ['never', '2027-01-01T00:00:00Z', 'due=false'],
  ])('at %s is, at %s: %s', async (next, now, answer) => {
    expect(await isDue(`${next}\n`, now)).toBe(answer);
  });

  it.each([
    'url: https://foundation.example # main',
    'url:  "https://foundation.example"\t#',
    "url: 'https://foundation.example'  ",
  ])('asks the site whose address is written as %s', async (line) => {
    writeFileSync(join(folder, 'content/site.yml'), `name: Example\n${line}\n`);
    expect(await isDue('never', '2027-01-01T00:00:00Z')).toBe('due=false');
  });

  it.each([
    '<!doctype html>',
    '2026-12-01T08:00:00Z\n::error::Z',
    '2026-12-01T\n::error::08:00Z',
    '2026-12-01T08:00:00Z or soonZ',
  ])('fails where the site says something else, and writes no command into the log: %j', async (text) => {
    const said = await isDue(text, '2027-01-01T00:00:00Z').catch(String);
    expect(said).toContain('neither a moment nor `never`');
    expect(said).not.toMatch(/^::/m);
  });

  it('fails where the site has no address', async () => {
    writeFileSync(join(folder, 'content/site.yml'), 'url: $(touch pwned)\n');
    await expect(isDue('never', '2027-01-01T00:00:00Z')).rejects.toThrow('has no line `url: https://…`');
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('who reviews', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('is said for each folder and file of the content', () => {
    const paths = lines.map((line) => line.split(/\s+/)[0]);
    for (const { files } of contentTypes) {
      const place = files.includes('/') ? `/content/${files.replace(/\/.*/, '')}/` : `/content/${files}`;
      expect(paths).toContain(place);
    }
  });

  it('is somebody in each line', () => {
    expect(lines.filter((line) => !/^\S+(\s+@[\w-]+\/[\w-]+)+$/.test(line))).toEqual([]);
  });
});

describe('the forms for visitors', () => {
  type Field = { type: string; id?: string; attributes: { label?: string; options?: string[]; value?: string } };

  /** A form with its fields. Their shape: https://docs.github.com/communities (Syntax for issue forms). */
  function form(name: string): Field[] {
    const { name: title, description, body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8'));
    expect(title && description).toBeTruthy();
    return body;
  }

  it.each(['report-a-mistake', 'add-our-organisation'])('%s has fields with a label and an id of its own', (name) => {
    const fields = form(name).filter(({ type }) => type !== 'markdown');
    expect(fields.map(({ type }) => ['input', 'textarea', 'dropdown'].includes(type))).not.toContain(false);
    expect(fields.filter(({ attributes }) => !attributes.label)).toEqual([]);
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  it('take the address of the page from the link that leads to them', () => {
    expect(form('report-a-mistake').map(({ id }) => id)).toContain('page');
  });

  it('offer the kinds of member that there are', () => {
    const kind = form('add-our-organisation').find(({ id }) => id === 'kind');
    expect(kind?.attributes.options).toEqual(member.schema.shape.kind.options);
  });
});
