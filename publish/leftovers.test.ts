import { describe, expect, it } from 'vitest';
import { isLeftover, mayBeAbsent } from './leftovers';

const kept = [
  '404.html',
  '_next/static/media/font.woff2',
  'blog/a.html',
  'index.html',
  'islands/video-player.js',
  'media/a.css',
  'media/notes.txt',
  'none.html',
  'robots.txt',
  'theme-worker.js',
];

const dropped = [
  '_next/static/build/_buildManifest.js',
  '_next/static/chunks/a.js',
  '_next/static/chunks/a.js.map',
  '_next/static/chunks/deep/a.css',
  '_not-found.html',
  '_not-found.txt',
  '_not-found/__next._tree.txt',
  '__next._full.txt',
  'blog/a.txt',
  'blog/a/__next._tree.txt',
  'events/_none.html',
  'events/_none/rss.xml',
  'index.txt',
  'media/_none',
];

const all = new Set([...kept, ...dropped]);

describe('a file of the export', () => {
  it.each(kept)('%s is a visitor’s', (file) => {
    expect(isLeftover(file, all)).toBe(false);
  });

  it.each(dropped)('%s is left behind', (file) => {
    expect(isLeftover(file, all)).toBe(true);
  });
});

it('a text that has the name of a page elsewhere is a visitor’s', () => {
  expect(isLeftover('notes/a.txt', new Set(['a.html', 'notes/a.txt']))).toBe(false);
});

it.each([
  ['events.ics', true],
  ['rss.xml', true],
  ['llms.txt', false],
  ['media/empty.txt', false],
  ['about.html', false],
])('%s stands for nothing where it is empty: %s', (file, expected) => {
  expect(mayBeAbsent(file)).toBe(expected);
});
