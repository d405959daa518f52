import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { postFile, siteFile } from './checks/samples';
import { contentTypes } from './schema';

const words = parse(readFileSync('content/messages/en.yml', 'utf8'));
const post = { ...parse(postFile.split('---')[1] ?? ''), _id: 'posts/to-come.md', draft: true };
const names = ['redirect', 'words', 'site', 'only-draft'];
const body = { raw: names.map((name) => `![A](/media/${name}.png)`).join('\n\n'), html: '' };

/** What Contentlayer makes of a content of one draft, by type. */
const generated: Record<string, unknown[]> = {
  Post: [{ ...post, body }],
  Site: [{ ...parse(siteFile), _id: 'site.yml', shareImage: '/media/site.png' }],
  Redirects: [{ _id: 'redirects.yml', redirects: [{ from: '/old', to: '/media/redirect.png', status: 301 }] }],
  Messages: [{ ...words, _id: 'messages/en.yml', home: { ...words.home, latest: 'See /media/words.png' } }],
};

const project = process.cwd();
const directory = mkdtempSync(join(tmpdir(), 'source-'));

function write(path: string, content: string) {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), content);
}

afterAll(() => {
  process.chdir(project);
  rmSync(directory, { recursive: true });
});

it('a picture that a draft names answers where the site, a redirect or a text of the interface names it too', async () => {
  for (const { name } of contentTypes) {
    write(`.contentlayer/generated/${name}/_index.json`, JSON.stringify(generated[name] ?? []));
  }
  for (const name of names) write(`content/media/${name}.png`, 'picture');
  vi.stubEnv('CONTENT_DIR', join(directory, 'content'));
  vi.resetModules();
  process.chdir(directory);
  const { posts, withheldPictures } = await import('./source');
  expect(posts).toEqual([]);
  expect([...withheldPictures]).toEqual(['/media/only-draft.png']);
});
