import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { layers } from '../design/marks';
import { palette } from '../design/tokens';
import type { Figure, ShareCard } from './share-card';

const directory = mkdtempSync(join(tmpdir(), 'draw-card-'));
vi.stubEnv('CONTENT_DIR', directory);
mkdirSync(join(directory, 'media'));
// The hardest picture to make small, and an easy one.
const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
const picture = { width: 900, height: 600, channels: 3, background: 'teal' } as const;
await sharp({ create: { ...picture, noise } }).toFile(join(directory, 'media/noise.png'));
await sharp({ create: picture }).toFile(join(directory, 'media/plain.png'));

afterAll(() => rmSync(directory, { recursive: true }));

// Loaded late: the samples read the name of the content folder, too.
vi.mock('../content/source', async () => (await import('./samples')).sampleSource());

const { drawCard } = await import('./draw-card');

const sender = { name: 'Example Foundation', host: 'foundation.example' };
const card: ShareCard = {
  page: '/blog/hello',
  title: 'Hello',
  section: 'News',
  detail: '19 October 2020',
  figure: { kind: 'drawing', pieces: layers },
};

async function pixels(fields: Partial<ShareCard> = {}): Promise<{ width: number; height: number; data: Buffer }> {
  const { data, info } = await sharp(await drawCard({ ...card, ...fields }, sender))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The pixels that differ between two cards, as x and y. */
async function differing(one: Partial<ShareCard>, other: Partial<ShareCard>): Promise<{ x: number; y: number }[]> {
  const [{ data, width }, { data: others }] = await Promise.all([pixels(one), pixels(other)]);
  return Array.from({ length: data.length / 3 }, (_, index) => index)
    .filter((index) => !data.subarray(index * 3, index * 3 + 3).equals(others.subarray(index * 3, index * 3 + 3)))
    .map((index) => ({ x: index % width, y: Math.floor(index / width) }));
}

describe('a card', () => {
  it('is a PNG in the colours of the light theme that is quick to load', async () => {
    const file = await drawCard(card, sender);
    expect(file.length).toBeLessThan(100_000);
    expect((await sharp(file).metadata()).format).toBe('png');
    const { width, height, data } = await pixels();
    expect([width, height]).toEqual([1200, 630]);
    const colours = new Set(
      Array.from({ length: width * height }, (_, index) => data.subarray(index * 3, index * 3 + 3).toString('hex')),
    );
    for (const token of ['paper', 'ink', 'accent', 'muted', 'rule', 'flame', 'deep', 'layer']) {
      expect(colours, token).toContain(palette('light')(token).slice(1));
    }
  });

  it('is the same each time', async () => {
    expect(await drawCard(card, sender)).toEqual(await drawCard(card, sender));
  });

  it.each<[string, Partial<ShareCard>]>([
    ['title', { title: 'Hallo' }],
    ['section', { section: 'Releases' }],
    ['detail', { detail: '20 October 2020' }],
    ['figure', { figure: { kind: 'monogram', letters: 'AB', tint: 2, isRound: false } }],
  ])('shows its %s', async (_, fields) => {
    expect((await differing({}, fields)).length).toBeGreaterThan(100);
  });

  it('shows whose it is', async () => {
    const others = { name: 'Another', host: 'another.example' };
    expect(await drawCard(card, others)).not.toEqual(await drawCard(card, sender));
  });

  it('needs no detail', async () => {
    expect((await differing({}, { detail: undefined })).length).toBeGreaterThan(100);
  });

  it.each([
    ['Latin Extended', 'Łódź Žižek İstanbul'],
    ['Han', '开放基础设施'],
    ['kana', 'オープンインフラ'],
    ['Hangul', '오픈인프라'],
    ['Cyrillic', 'Сообщество'],
    ['Greek', 'Ελληνικά'],
    ['Arabic', 'مؤسسة البنية'],
    ['Hebrew', 'קרן התשתית'],
    ['emoji', '🚀 👩‍🚀 🇩🇪'],
  ])('shows %s', async (_, title) => {
    expect((await differing({ title: '' }, { title })).length).toBeGreaterThan(1_000);
  });

  it('shows nothing for letters that no font has', async () => {
    expect(await differing({ title: 'Hello 𓀀' }, { title: 'Hello' })).toEqual([]);
  });

  it.each([
    ['172 letters', 'The foundation announces its first board and new members. '.repeat(3).slice(0, 172)],
    ['2,000 letters', 'The foundation announces its first board and new members. '.repeat(35)],
    ['one word', 'Infrastructure'],
    ['a word of 60 letters', 'infrastructure'.repeat(5).slice(0, 60)],
    ['172 Han letters', '开放基础设施基金会宣布新成员加入'.repeat(11).slice(0, 172)],
  ])('has room for a title of %s, beside the figure and above the foot', async (_, title) => {
    const written = await differing({ title: '', section: '', detail: '' }, { title, section: title, detail: title });
    expect(written.length).toBeGreaterThan(1_000);
    expect(written.filter(({ x, y }) => x < 68 || x > 740 || y < 20 || y > 520)).toEqual([]);
  });
});

describe('the figure of a card', () => {
  const figures: Figure[] = [
    { kind: 'drawing', pieces: layers },
    { kind: 'monogram', letters: 'WWW', tint: 1, isRound: false },
    { kind: 'monogram', letters: 'שע', tint: 6, isRound: true },
    { kind: 'day', day: '28', month: 'Sept 2022' },
    { kind: 'logo', src: '/media/plain.png' },
    { kind: 'photo', src: '/media/plain.png' },
  ];

  it.each(figures)('stands beside the words, above the foot: $kind', async (figure) => {
    const drawn = await differing({ figure }, { figure: { kind: 'drawing', pieces: layers.slice(0, 1) } });
    expect(drawn.filter(({ x, y }) => x < 786 || x > 1130 || y < 120 || y > 470)).toEqual([]);
  });

  it.each(['logo', 'photo'] as const)('makes no card heavy: %s', async (kind) => {
    const file = await drawCard({ ...card, figure: { kind, src: '/media/noise.png' } }, sender);
    expect(file.length).toBeLessThan(100_000);
  });
});
