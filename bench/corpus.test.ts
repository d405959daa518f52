import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../lib/content/checks';
import { changeOnePost, writeCorpus } from './corpus';

const size = { posts: 40, members: 20, projects: 5 };
const now = new Date('2026-11-01T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'portal-corpus-'));
const [first, second] = [join(folder, 'first'), join(folder, 'second')];

beforeAll(async () => {
  await writeCorpus(first, size);
  await writeCorpus(second, size);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The fingerprint of every file, by its path below the folder. */
function fingerprints(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(directory, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

function textsOf(kind: string): string[] {
  return readdirSync(join(first, kind)).map((file) => readFileSync(join(first, kind, file), 'utf8'));
}

describe('the corpus of a benchmark', () => {
  it('has as many documents as were asked for', async () => {
    expect(textsOf('posts')).toHaveLength(size.posts);
    expect(textsOf('members')).toHaveLength(size.members);
    expect(textsOf('projects')).toHaveLength(size.projects);
  });

  it('is the same, byte for byte, each time', async () => {
    expect(fingerprints(first)).toEqual(fingerprints(second));
  });

  it('has no fault, however small it is', { timeout: 60_000 }, async () => {
    expect((await checkContent(first, { now })).findings).toEqual([]);
    await writeCorpus(join(folder, 'least'), { posts: 1, members: 1, projects: 1 });
    expect((await checkContent(join(folder, 'least'), { now })).findings).toEqual([]);
  });

  it.each([
    ['headings', /^## \w/m],
    ['tables', /^\| :--- \|/m],
    ['code', /^```[a-z]+$/m],
    ['lists', /^- \*\*/m],
    ['pictures', /^!\[.+\]\(\/media\//m],
    ['links to posts', /\]\(\/blog\//],
    ['links to members', /\]\(\/members\//],
    ['lead pictures', /^image:$/m],
  ])('has %s in posts', async (_, pattern) => {
    expect(textsOf('posts').some((text) => pattern.test(text))).toBe(true);
  });

  it('differs in one post after a change', async () => {
    const changed = relative(second, await changeOnePost(second));
    const after = fingerprints(second);
    expect(Object.entries(fingerprints(first)).filter(([path, print]) => after[path] !== print)).toEqual([
      [changed, expect.any(String)],
    ]);
    expect((await checkContent(second, { now })).findings).toEqual([]);
  });
});
