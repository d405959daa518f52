import { expect, it } from 'vitest';
import { firstParagraph } from './first-paragraph';

it('is the first text that stands by itself, in one line and without markup', () => {
  const markdown =
    '# Title\n\n![](/media/a.png)\n\n- a list\n\n> a quotation\n\nThe *first*\nparagraph & [more](/x).\n\nThe next.';
  expect(firstParagraph(markdown)).toBe('The first paragraph & more.');
});

it('is nothing where no paragraph has a word', () => {
  expect(firstParagraph('## Only a heading\n\n***\n\n![A picture](/media/a.png)')).toBeUndefined();
  expect(firstParagraph('')).toBeUndefined();
});
