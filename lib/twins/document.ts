import type { RootContent } from 'mdast';
import { t } from '../language';
import { absoluteUrl } from '../site';
import { bodyContent } from './body';
import { heading, link, paragraph, text, writeMarkdown } from './markdown';

/** What a document says besides its title, its body and its address. */
export type TwinParts = {
  address: string;
  title: string;
  /** What stands between the title and the body. */
  before: readonly RootContent[];
  /** The rendered body. */
  html: string;
  after?: readonly RootContent[];
};

/** A page as Markdown: its title, what is known, its text, and at the end its address for people. */
export function twinDocument({ address, title, before, html, after = [] }: TwinParts): string {
  const page = absoluteUrl(address);
  return writeMarkdown([
    heading(1, title),
    ...before,
    ...bodyContent(html, page),
    ...after,
    { type: 'thematicBreak' },
    paragraph([text(`${t('twins.page')} `), link(page, page)]),
  ]);
}

/** A sentence or two as a paragraph; nothing where there is none. */
export function sentences(value: string | undefined): RootContent[] {
  return value === undefined ? [] : [paragraph([text(value)])];
}

/** A fact with what it is called; undefined where it is not known. */
export function fact(label: string, value: string | undefined) {
  return value === undefined ? undefined : text(`${label}: ${value}`);
}
