import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/front-matter';
import type { Weight } from './fonts';
import { spell } from './spelling';

const matter = splitFrontMatter(readFileSync('e2e/fixtures/content/posts/awkward.md', 'utf8'));
const { title }: { title: string } = parse('yaml' in matter ? matter.yaml : '');

/** What joins and colours letters; it has no outline of its own. */
const unseen = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

describe('the awkward name', () => {
  it.each<Weight>([400, 600])('keeps every letter, and a font has each of them, in weight %i', async (weight) => {
    const { text, fonts } = await spell(title, weight);
    expect(title).toHaveLength(172);
    // The bundled fonts lack none of its letters.
    expect(text).toBe(title);
    expect(fonts).toHaveLength(text.length);
    const missing = [...text].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !unseen.test(letter) && fonts[text.indexOf(letter)]?.codes.has(code) !== true;
    });
    expect(missing).toEqual([]);
  });

  it('loses a letter that no font has', async () => {
    expect((await spell(`${title} 𓀀`, 600)).text).toBe(title);
  });
});
