import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'pictures-'));
let pictureSize: typeof import('./picture-size').pictureSize;

beforeAll(async () => {
  vi.stubEnv('CONTENT_DIR', directory);
  ({ pictureSize } = await import('./picture-size'));
  mkdirSync(join(directory, 'media'));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>';
  writeFileSync(join(directory, 'media', 'a b.png'), new Resvg(svg).render().asPng());
  writeFileSync(join(directory, 'media', 'text.png'), 'no picture');
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

it('reads the size of a picture of the content, however its address is spelled', () => {
  expect(pictureSize('/media/a b.png')).toEqual({ width: 30, height: 20 });
  expect(pictureSize('/media/a%20b.png')).toEqual({ width: 30, height: 20 });
});

it('knows no size of what is elsewhere or not there', () => {
  expect(pictureSize('https://example.org/media/a%20b.png')).toBeUndefined();
  expect(pictureSize('/card.png')).toBeUndefined();
  expect(pictureSize('/media/none.png')).toBeUndefined();
});

it('throws for a file that is no picture', () => {
  expect(() => pictureSize('/media/text.png')).toThrow();
});
