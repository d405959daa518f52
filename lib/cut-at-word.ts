const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text of at most `longest` characters (UTF-16 units, as search engines count): one that is longer ends after a
 * whole word, with an ellipsis. Where a word alone is too long, or a language writes no blanks, it ends
 * after a whole letter.
 */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let head = '';
  for (const { segment } of segmenter.segment(text)) {
    if (head.length + segment.length >= longest) break;
    head += segment;
  }
  const isBetweenWords = /^\s/.test(text.slice(head.length));
  const words = isBetweenWords ? head : head.replace(/\s+\S*$/, '');
  // A blank near the beginning belongs to a text without blanks, or before a very long word.
  const kept = words.length < longest / 2 ? head : words;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
