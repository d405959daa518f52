import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../lib/cache';
import { filesBelow } from '../files';
import { type Format, writeVariants } from './variants';

let directory: string;
let site: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'variants-'));
  site = join(directory, 'site');
  await mkdir(join(site, 'media/sized'), { recursive: true });
});

afterEach(() => rm(directory, { recursive: true }));

const cache = () => openCache(join(directory, 'cache'));

const write = (address: string, bytes: Uint8Array, widths: number[], into = cache()) =>
  writeVariants({ address, bytes }, widths, { directory: site, cache: into });

/** A picture with much in it. */
function photograph(width: number, height: number, seed = 1): Sharp {
  const grain = (index: number) => (index % width) / width + ((index * index * seed * 31) % 97) / 400;
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, index) => 190 * grain(Math.floor(index / 3)));
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const widthsOf = ({ variants }: Format) => variants.map(({ width }) => width);

/** The files that were made for formats, as they are. */
async function filesOf(formats: readonly Format[]) {
  const all = formats.flatMap(({ variants }) => variants.map(({ address }) => address));
  const addresses = all.filter((address) => address.startsWith('/media/sized/'));
  return Promise.all(
    addresses.map(async (address) => {
      const bytes = await readFile(join(site, address));
      const { format, width, height, orientation, pages, compression } = await sharp(bytes).metadata();
      return { format: compression === 'av1' ? 'avif' : format, width, height, orientation, pages, size: bytes.length };
    }),
  );
}

describe('a photograph', () => {
  it.each([
    ['png', () => photograph(120, 60).png(), ['image/avif', 'image/webp', 'image/png']],
    ['jpeg', () => photograph(120, 60).jpeg({ quality: 98 }), ['image/avif', 'image/webp', 'image/jpeg']],
    ['webp', () => photograph(120, 60).webp({ quality: 98 }), ['image/avif', 'image/webp']],
    ['avif', () => photograph(120, 60).avif({ quality: 98 }), ['image/webp', 'image/avif']],
  ])('of format %s is offered in better formats and smaller widths', async (_, make, types) => {
    const bytes = await make().toBuffer();
    const formats = await write('/media/a b.xyz', bytes, [30, 60, 120]);
    expect(formats.map(({ type }) => type)).toEqual(types);
    for (const format of formats) expect(widthsOf(format)).toEqual([30, 60, 120]);
    // At its own width, the picture’s own format is the picture itself.
    expect(formats.at(-1)?.variants.at(-1)).toEqual({ address: '/media/a b.xyz', width: 120 });
    const files = await filesOf(formats);
    const sizes = ['30×15', '60×30', '120×60'];
    const expected = types.flatMap((type) => sizes.map((size) => `${type.replace('image/', '')} ${size}`));
    expect(files.map(({ format, width, height }) => `${format} ${width}×${height}`)).toEqual(expected.slice(0, -1));
    for (const { size } of files) expect(size).toBeLessThan(bytes.length);
  });

  it('has names that follow from its content', async () => {
    const addresses = async (seed: number) =>
      (await write('/media/a.png', await photograph(40, 20, seed).png().toBuffer(), [20]))
        .flatMap(({ variants }) => variants)
        .map(({ address }) => address);
    const once = await addresses(1);
    expect(once[0]).toMatch(/^\/media\/sized\/a-[0-9a-f]{10}-20\.avif$/);
    expect(await addresses(1)).toEqual(once);
    expect(await addresses(2)).not.toEqual(once);
  });

  it('is encoded once, and not again by the next build', async () => {
    const bytes = await photograph(40, 20).png().toBuffer();
    const [first, second] = [cache(), cache()];
    const formats = await write('/a.png', bytes, [20, 40], first);
    expect(first.counts).toEqual({ found: 0, made: 5 });
    const before = await filesOf(formats);
    await rm(join(site, 'media/sized'), { recursive: true });
    await mkdir(join(site, 'media/sized'));
    expect(await write('/a.png', bytes, [20, 40], second)).toEqual(formats);
    expect(second.counts).toEqual({ found: 5, made: 0 });
    expect(await filesOf(formats)).toEqual(before);
  });

  it('stands upright where its EXIF turns it', async () => {
    const bytes = await photograph(60, 30).jpeg({ quality: 98 }).withMetadata({ orientation: 6 }).toBuffer();
    for (const { width, height, orientation } of await filesOf(await write('/a.jpg', bytes, [15, 30]))) {
      expect({ height, orientation }).toEqual({ height: 2 * width, orientation: undefined });
    }
  });
});

describe('a picture that other formats make heavier', () => {
  it('is not offered in them, and no file is heavier than itself', async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#d00' } })
      .png({ compressionLevel: 9, palette: true })
      .toBuffer();
    const formats = await write('/a.png', bytes, [8]);
    expect(formats.map(({ type }) => type)).not.toContain('image/avif');
    for (const file of await filesBelow(join(site, 'media/sized'))) {
      expect(file).not.toMatch(/\.avif$/);
      expect((await stat(join(site, 'media/sized', file))).size).toBeLessThan(bytes.length);
    }
  });

  it('is not offered in a format that has only its smaller widths', async () => {
    const bytes = await photograph(120, 60).jpeg({ quality: 4 }).toBuffer();
    const formats = await write('/a.jpg', bytes, [10, 120]);
    for (const { type, variants } of formats.slice(0, -1)) expect([type, variants.at(-1)?.width]).toEqual([type, 120]);
    expect(formats.at(-1)?.type).toBe('image/jpeg');
    for (const { size } of await filesOf(formats)) expect(size).toBeLessThan(bytes.length);
  });
});

describe('a moving picture', () => {
  const frames = () => Promise.all([1, 2, 3].map((seed) => photograph(60, 30, seed).png().toBuffer()));

  it('goes on moving, as WebP where that is lighter, else as itself', async () => {
    const bytes = await sharp(await frames(), { join: { animated: true } })
      .gif()
      .toBuffer();
    const formats = await write('/media/a.gif', bytes, [30, 60]);
    expect(formats).toEqual([
      { type: 'image/webp', variants: [{ address: expect.stringMatching(/-60\.webp$/), width: 60 }] },
      { type: 'image/gif', variants: [{ address: '/media/a.gif', width: 60 }] },
    ]);
    const [webp] = await filesOf(formats.slice(0, 1));
    expect(webp).toMatchObject({ format: 'webp', width: 60, pages: 3 });
    expect(webp?.size).toBeLessThan(bytes.length);
  });

  it('stays as it is where WebP is heavier', async () => {
    const flat = ['#d00', '#00d'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const bytes = await sharp(await Promise.all(flat), { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await write('/media/a.gif', bytes, [8])).toEqual([
      { type: 'image/gif', variants: [{ address: '/media/a.gif', width: 8 }] },
    ]);
    expect(await filesBelow(site)).toEqual([]);
  });

  it('stays as it is where it is WebP', async () => {
    const bytes = await sharp(await frames(), { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await write('/media/a.webp', bytes, [30, 60])).toEqual([
      { type: 'image/webp', variants: [{ address: '/media/a.webp', width: 60 }] },
    ]);
    expect(await filesBelow(site)).toEqual([]);
  });
});

describe('a broken picture', () => {
  const whole = () => photograph(120, 60).png().toBuffer();

  it.each<[string, () => Promise<Uint8Array>]>([
    ['is no picture', async () => Buffer.from('This is a text.')],
    ['is empty', async () => Buffer.alloc(0)],
    ['ends too early', async () => (await whole()).subarray(0, 2000)],
    ['is a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')],
  ])('stops the build where it %s', async (_, make) => {
    await expect(write('/a.png', await make(), [60])).rejects.toThrow();
    expect(await filesBelow(site)).toEqual([]);
  });
});
