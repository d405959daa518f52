import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidOf } from './body-samples';
import { type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

it.each([
  ['https://https://x.org/a', 'has its scheme twice', 'https://x.org/a'],
  ['https://http://x.org', 'has its scheme twice', 'http://x.org'],
  ['https://https//x.org', 'has its scheme twice', 'https://x.org'],
  ['https://x,org/a,b', 'The host of `https://x,org/a,b` cannot be', 'https://x.org/a,b'],
  ['https://openstack', 'The host of `https://openstack` cannot be', undefined],
  ['http://localhost/x', 'own machine or network', undefined],
  ['https://localhost:3000/x', 'own machine or network', undefined],
  ['http://printer.local', 'own machine or network', undefined],
  ['http://127.0.0.1', 'own machine or network', undefined],
  ['http://10.1.2.3:80/', 'own machine or network', undefined],
  ['http://172.31.0.1/', 'own machine or network', undefined],
  ['http://192.168.0.1/', 'own machine or network', undefined],
  ['http://[::1]/', 'The link `http://[::1]/` is no web address', undefined],
])('an address that nobody can reach is an error: %s', async (address, expected, mended) => {
  const [said, ...more] = await saidOf(folder, `[a](${address})`);
  expect(said).toMatch(/^1:1 error (link|unreachable-host) /);
  expect(said).toContain(expected);
  expect(said?.split(' → ')[1]).toBe(mended === undefined ? undefined : `[a](${mended})`);
  expect(more).toEqual([]);
});

it('one of HTML is looked at too, whatever way a browser can spell it', async () => {
  const said = await saidOf(folder, '<a href="http://[::1]/">a</a>\n\n<a href="http://0x7f.1/">a</a>');
  expect(said).toEqual([
    expect.stringContaining('The link `http://[::1]/` leads to the reader’s own'),
    expect.stringContaining('The link `http://0x7f.1/` leads to the reader’s own'),
  ]);
});

it.each([
  'https://198.51.100.7/',
  'http://172.32.0.1/',
  'http://11.0.0.1:8080/a',
  'https://bücher.example/a',
  'https://xn--bcher-kva.example',
  'https://x.org./',
  'https://a_b.x.org:8443/a,b',
  'https://X.ORG',
  'https://https.x.org',
  'https://web.x.org/web/2020/https://x.org',
  'https://localhost.x.org',
  'https://internal.x.org/local',
  'https://ada:secret@x.org/',
  'https://foundation.example/',
])('others are not: %s', async (address) => {
  expect(await saidOf(folder, `[a](${address})`)).toEqual([]);
});

it('one that stands in prose, which Markdown makes a link by itself, is a warning', async () => {
  expect(await saidOf(folder, 'Open http://localhost:3000 then.')).toEqual([
    expect.stringMatching(/^1:6 warning unreachable-host .* put it into backticks/),
  ]);
});

it('one in backticks is no link', async () => {
  expect(await saidOf(folder, 'Open `http://localhost:3000`.')).toEqual([]);
});
