import { expect, it } from 'vitest';
import { firstParagraph } from './first-paragraph';

it('is the first text that stands by itself, in one line and without markup', () => {
  const markdown =
    '# Title\n\n![](/media/a.png)\n\n- a list\n\n> a quotation\n\nThe *first*\nparagraph & [more](/x).\n\nThe next.';
  expect(firstParagraph(markdown)).toBe('The first paragraph & more.');
});

it('has no mark of a footnote, and may be written as HTML', () => {
  expect(firstParagraph('A claim[^1], and more.\n\n[^1]: Where it comes from.')).toBe('A claim, and more.');
  expect(firstParagraph('<script>alert(1)</script>\n\n<p>Written as <b>HTML</b>.</p>')).toBe('Written as HTML.');
});

it('is nothing where no paragraph has a word', () => {
  expect(firstParagraph('## Only a heading\n\n***\n\n![A picture](/media/a.png)')).toBeUndefined();
  expect(firstParagraph('')).toBeUndefined();
});
