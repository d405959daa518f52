import { expect, it } from 'vitest';
import { isReserved, ownAddresses } from '../routes';
import { tiles } from './tiles';
import { webManifest } from './web-manifest';

const manifest = webManifest({
  name: 'Example Foundation',
  shortName: 'Example',
  description: 'It is.',
  locale: 'en-GB',
});

it('says who the site is, and opens in the browser', () => {
  expect(manifest).toMatchObject({
    name: 'Example Foundation',
    short_name: 'Example',
    description: 'It is.',
    lang: 'en-GB',
    start_url: '/',
    display: 'browser',
  });
  expect(manifest.theme_color).toMatch(/^#[\da-f]{6}$/);
});

it('names icons that the site has, each with its size', () => {
  expect(manifest.icons).toHaveLength(tiles.length + 1);
  for (const { src } of manifest.icons ?? []) expect(ownAddresses.includes(src) || isReserved(src)).toBe(true);
  expect(manifest.icons?.[2]).toEqual({
    src: '/icons/icon-maskable-512.png',
    sizes: '512x512',
    type: 'image/png',
    purpose: 'maskable',
  });
});
