import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'media-files-'));
vi.stubEnv('CONTENT_DIR', directory);
mkdirSync(join(directory, 'media/logos'), { recursive: true });
writeFileSync(join(directory, 'media/logos/Ünï’s 1.png'), 'picture');
writeFileSync(join(directory, 'media/drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script/><g/></svg>');
writeFileSync(join(directory, 'media/to-come.png'), 'secret');
writeFileSync(join(directory, 'secret.png'), 'secret');
symlinkSync(directory, join(directory, 'media/elsewhere'));

// Loaded late: the samples read the name of the content folder, too.
vi.mock('./source', async () => {
  const { sampleSource } = await import('../cards/samples');
  return sampleSource({ withheldPictures: new Set(['/media/to-come.png']) });
});

const { mediaAddresses, mediaFile } = await import('./media-files');

afterAll(() => rmSync(directory, { recursive: true }));

const text = (address: string) => {
  const file = mediaFile(address);
  return file && Buffer.from(file.bytes).toString();
};

describe('a picture of the content', () => {
  it('answers at its address, an SVG without what could run', () => {
    expect(mediaAddresses()).toEqual(expect.arrayContaining(['/media/drawing.svg', '/media/logos/Ünï’s 1.png']));
    expect(text('/media/logos/Ünï’s 1.png')).toBe('picture');
    expect(text('/media/drawing.svg')).not.toContain('script');
    expect(mediaFile('/media/drawing.svg')?.type).toBe('image/svg+xml');
  });

  it('answers nowhere while only documents name it that are not there', () => {
    expect(mediaAddresses()).not.toContain('/media/to-come.png');
    expect(mediaFile('/media/to-come.png')).toBeUndefined();
  });

  it('answers also when it was saved later', () => {
    expect(text('/media/new.png')).toBeUndefined();
    writeFileSync(join(directory, 'media/new.png'), 'new');
    expect(text('/media/new.png')).toBe('new');
  });
});

it.each([
  ...['/media', '/media/', '/media/logos', '/media/absent.png', '/secret.png', 'media/drawing.svg'],
  ...['/media/../secret.png', '/media/./drawing.svg', '/media/logos/../drawing.svg', '/media//drawing.svg'],
  ...[
    '/media/elsewhere/secret.png',
    '/media/elsewhere/media/drawing.svg',
    '/media/drawing.svg\0.png',
    '/media/drawing.svg/',
  ],
])('nothing answers at %s', (address) => {
  expect(mediaFile(address)).toBeUndefined();
});
