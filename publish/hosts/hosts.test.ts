import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../files';
import { isHostFile, writeHostFiles } from '.';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hosts-'));
});

afterEach(() => rm(directory, { recursive: true }));

describe('what hosts read', () => {
  it('says the same to each, in a file that no visitor gets', async () => {
    const inline = { styles: ['p{}'], scripts: ['{}'] };
    const redirects = [{ from: '/news', to: '/updates', status: 301 }];
    await writeHostFiles(directory, { inline, noindex: false, redirects, pages: ['about.html'] });
    const files = await filesBelow(directory);
    expect(files).toEqual(['_headers', '_nginx.conf', '_redirects', '_vercel.json']);
    for (const file of files) {
      const text = await readFile(join(directory, file), 'utf8');
      if (file !== '_redirects') expect(text).toContain("frame-ancestors 'none'");
      if (file !== '_headers') expect(text).toContain('/updates');
      expect(isHostFile(`/${file}`)).toBe(true);
    }
  });
});

it.each([
  ['/_headers', true],
  ['//_headers', true],
  ['/_redirects', true],
  ['/_next/static/media/a.woff2', false],
  ['/blog/_a', false],
  ['/', false],
  ['/headers', false],
])('%s is for hosts alone: %s', (address, expected) => {
  expect(isHostFile(address)).toBe(expected);
});
