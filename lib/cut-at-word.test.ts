import { describe, expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word';

describe('a text that is cut', () => {
  it.each([
    ['stays whole where it fits', 'Five words that all fit', 23, 'Five words that all fit'],
    ['ends after a whole word', 'Five words that do not fit', 20, 'Five words that do…'],
    ['ends after a word that just fits', 'Five words that do not fit', 16, 'Five words that…'],
    ['ends without a comma', 'Words, commas, and more', 15, 'Words, commas…'],
    ['ends within a word that is too long by itself', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['ends after a letter in a language without blanks', '開放基礎設施基金會宣布成立', 6, '開放基礎設…'],
    ['keeps a letter of several parts whole', 'aaaa👩‍👩‍👧‍👦bbbb', 8, 'aaaa…'],
  ])('%s', (_, text, longest, expected) => {
    expect(cutAtWord(text, longest)).toBe(expected);
    expect(cutAtWord(text, longest).length).toBeLessThanOrEqual(longest);
  });
});
