import { afterEach, describe, expect, it, vi } from 'vitest';
import { pixelsOf } from '../cards/pixels';
import { type TextStyle, textBlock } from './text-block';

const style: TextStyle = {
  sizes: [76, 60, 48, 36],
  lineHeight: 1.12,
  tracking: -0.02,
  weight: 600,
  colour: 'black',
  width: 660,
  height: 330,
};

/** Where the outlines of a text begin, from left to right and in the order in which they are drawn. */
async function places(text: string): Promise<number[]> {
  const { svg } = await textBlock(text, style);
  return [...svg.matchAll(/translate\(([\d.-]+) /g)].map(([, x]) => Number(x));
}

/** The box that the outlines of a text cover, in pixels from the upper left corner of its own box. */
async function covered(text: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const around = 100;
  const { svg } = await textBlock(text, style);
  const [width, height] = [style.width + 2 * around, style.height + 2 * around];
  const { data } = pixelsOf({ x: -around, y: -around, width, height }, svg);
  const seen = Array.from({ length: width * height }, (_, index) => index).filter((index) => data[index * 4 + 3] !== 0);
  const [across, down] = [seen.map((index) => index % width), seen.map((index) => Math.floor(index / width))];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) - around;
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 0) - around;
  return { left: least(across), top: least(down), right: most(across), bottom: most(down) };
}

afterEach(() => vi.restoreAllMocks());

describe('letters', () => {
  it.each([
    ['Latin', 'Open'],
    ['Latin Extended', 'Łódź, Žižek, İstanbul, Đorđe'],
    ['Vietnamese', 'Tiếng Việt'],
    ['Greek', 'Ελληνικά'],
    ['Cyrillic', 'Сообщество'],
    ['Devanagari', 'हिन्दी'],
    ['Han', '开放基础设施'],
    ['Kana', 'オープンインフラのお知らせ'],
    ['Hangul', '오픈인프라 재단'],
    ['Arabic', 'مؤسسة البنية'],
    ['Hebrew', 'קרן התשתית'],
    ['Hebrew with vowels', 'שָׁלוֹם'],
    ['emoji', '🚀🎉'],
    ['an emoji made of several', '👩‍🚀'],
    ['a flag', '🇩🇪'],
    ['signs', '© ™ → ✓ “quoted” – …'],
  ])('of %s show', async (_, text) => {
    const block = await textBlock(text, style);
    expect(block.text.replace(/\ufe0f/g, '')).toBe(text);
    const { left, right } = await covered(text);
    expect(right - left).toBeGreaterThan(30);
  });

  it('that no font has draw nothing, and ask nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    expect((await textBlock('A𓀀 𓀁B', style)).svg).toBe((await textBlock('A B', style)).svg);
    expect((await textBlock('𓀀𓀁', style)).svg).not.toContain('<path');
    expect(asked).not.toHaveBeenCalled();
  });

  it('keep the marks that their font has, and lose others', async () => {
    expect((await textBlock('e\u0301', style)).text).toBe('é');
    expect((await textBlock('x\u030c\u20d7', style)).text).toBe('x');
  });

  it('in one emoji are one picture; of an unknown whole, the first is left', async () => {
    expect(await places('👩‍🚀')).toHaveLength(1);
    expect(await places('👍🏽')).toHaveLength(1);
    expect(await places('❤️')).toHaveLength(1);
    expect((await textBlock('👩‍🦄‍🚀', style)).text).toMatch(/^👩/u);
  });

  it('that join do so', async () => {
    const outlines = async (text: string) => (await textBlock(text, style)).svg.match(/d="[^"]+"/g) ?? [];
    const [alone = ''] = (await outlines('ب')).toSorted((a, b) => b.length - a.length);
    expect(alone).not.toBe('');
    expect(await outlines('ب ب')).toContain(alone);
    expect(await outlines('ببب')).not.toContain(alone);
  });

  it.each([
    ['from right to left', 'אב', ([first = 0, second = 0]: number[]) => first < second],
    ['but for numbers', 'א 12', ([one = 0, two = 0, letter = 0]: number[]) => one < two && two < letter],
  ])('stand in the order in which they are read: %s', async (_, text, isRight) => {
    expect(isRight(await places(text))).toBe(true);
    // The first letter is the one farthest to the right.
    const [first = ''] = (await textBlock('א', style)).svg.match(/d="[^"]+"/) ?? [];
    expect((await textBlock(text, style)).svg.match(/d="[^"]+"/g)?.at(-1)).toBe(first);
  });

  it('of a text from right to left end at the right edge', async () => {
    const { isRightToLeft, left, width } = await textBlock('קרן', style);
    expect(isRightToLeft).toBe(true);
    expect(left + width).toBeCloseTo(style.width);
    expect((await covered('קרן')).right).toBeGreaterThan(style.width - 20);
    expect((await covered('Open')).left).toBeLessThan(20);
  });
});

describe('a text', () => {
  const sentence = 'The foundation announces its first board, new members and a roadmap for the next ten years. ';

  it.each([
    ['one word', 'Open'],
    ['172 letters', sentence.repeat(2).slice(0, 172)],
    ['172 wide letters', 'MWMWM MWMWM '.repeat(15).slice(0, 172)],
    ['172 Han letters', '开放基础设施基金会宣布新成员加入'.repeat(11).slice(0, 172)],
    ['172 Arabic letters', 'مؤسسة البنية التحتية المفتوحة '.repeat(6).slice(0, 172)],
    ['a word of 60 letters', 'infrastructure'.repeat(5).slice(0, 60)],
    ['a word of 60 wide letters after a short one', `A ${'W'.repeat(60)}`],
    ['2,000 letters', sentence.repeat(22)],
    ['2,000 letters without a blank', 'w'.repeat(2000)],
  ])('of %s stays in its box', async (_, text) => {
    const block = await textBlock(text, style);
    expect(block.height).toBeLessThanOrEqual(style.height);
    expect(block.width).toBeLessThanOrEqual(style.width);
    const { left, top, right, bottom } = await covered(text);
    expect(left).toBeGreaterThanOrEqual(-5);
    expect(right).toBeLessThanOrEqual(style.width + 5);
    expect(top).toBeGreaterThanOrEqual(-15);
    expect(bottom).toBeLessThanOrEqual(style.height + 15);
  });

  it('is as large as fits', async () => {
    const sizes = ['Open', sentence, sentence.repeat(2)].map(async (text) => (await textBlock(text, style)).size);
    expect(await Promise.all(sizes)).toEqual([76, 48, 48]);
  });

  it('of 172 letters is whole', async () => {
    const text = sentence.repeat(2).slice(0, 172);
    expect((await textBlock(text, style)).text).toBe(text.trim());
  });

  it('that is too long is cut at a word', async () => {
    const { text } = await textBlock(sentence.repeat(22), style);
    expect(text).toMatch(/\p{L}…$/u);
    const beginning = text.slice(0, -1);
    expect(sentence.repeat(22).startsWith(beginning)).toBe(true);
    expect(sentence.repeat(22)[beginning.length]).toMatch(/[ ,.]/);
    expect(text.length).toBeGreaterThan(200);
  });

  it('breaks no word that fits in a smaller size', async () => {
    expect(await textBlock('Supercalifragilisticexpialidocious', style)).toMatchObject({ lines: 1, size: 36 });
    expect((await textBlock('W'.repeat(60), style)).lines).toBeGreaterThan(1);
    // Korean has blanks between its words.
    const lines = await textBlock('오픈인프라재단과 새로운회원발표', { ...style, sizes: [76], height: 400 });
    expect(lines.lines).toBe(2);
  });

  it('has one blank where it has several, and none at its ends', async () => {
    expect((await textBlock(' a \n\t b ', style)).text).toBe('a b');
  });
});
