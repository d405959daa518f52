import type { Element, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { footnoteHeading } from '../markdown/allow-list';
import type { Fault } from './fault';

/** A fault of an element of a text. */
export type ElementFault = Fault & { element: Pick<Element, 'position'> };

/**
 * What is wrong with the headings of a text. A second `#` is an error: it claims to be the page’s title, and moves
 * every other heading. Levels that are left out are a warning: a screen reader tells them, but reads on (WCAG’s
 * technique H42 does not ask for levels without a gap, and texts written for other sites often have gaps).
 */
export function headingFaults(tree: Root): ElementFault[] {
  const headings = headingsIn(tree);
  const [first, ...furtherTitles] = headings.filter(({ rank }) => rank === 1);
  // The pipeline lowers each heading by one where a text has an h1.
  const lowered = first === undefined ? 0 : 1;
  return [
    ...furtherTitles.map(severalTitles),
    ...headings.filter(({ element }) => isEmpty(element)).map(empty),
    ...headings.flatMap((heading, index) => {
      const before = headings[index - 1]?.rank ?? 1 - lowered;
      return heading.rank > before + 1 ? [gap(heading, before + 1, index === 0)] : [];
    }),
  ];
}

type Heading = { element: Element; rank: number };

function headingsIn(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (element) => {
    const rank = headingRank(element);
    if (rank !== undefined && element.properties['id'] !== footnoteHeading) headings.push({ element, rank });
  });
  return headings;
}

/** As `dropEmptyHeadings` sees it. */
function isEmpty(heading: Element): boolean {
  return !/[\p{L}\p{N}]/u.test(textOf(heading));
}

function severalTitles({ element }: Heading): ElementFault {
  const message =
    'This is a second heading of the first level. The page has one, its title: begin headings of the text with `##`.';
  return { rule: 'heading', message, element, mend: { wrong: '#', right: '##' } };
}

function empty({ element }: Heading): ElementFault {
  const message = 'This heading has no word, so it is left out. Write one, or remove the line.';
  return { rule: 'heading', message, severity: 'warning', element };
}

function gap({ element, rank }: Heading, expected: number, isFirst: boolean): ElementFault {
  const what = isFirst ? 'The first heading is' : 'This heading is';
  const where = isFirst ? 'below the page’s title' : `after one of level ${expected - 1}`;
  const message = `${what} of level ${rank} ${where}; whoever listens to the page believes that something is missing. Write ${'`'}${'#'.repeat(expected)}${'`'}.`;
  const mend = { wrong: '#'.repeat(rank), right: '#'.repeat(expected) };
  return { rule: 'heading', message, severity: 'warning', element, mend };
}
