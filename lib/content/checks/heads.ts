import get from 'lodash/get.js';
import uniqBy from 'lodash/uniqBy.js';
import { cutAtWord } from '../../cut-at-word';
import { firstParagraph } from '../first-paragraph';
import { longestDescription } from '../posts';
import { page, post, site } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';

type Head = {
  file: CheckedFile;
  title: { text: string; field: PropertyKey[] };
  description: { text: string | undefined; field: PropertyKey[] };
};

/** A title of more characters than this is cut on cards, in search results and in lists. */
const longestTitle = 120;
/** A description of fewer characters than this says too little to choose a page by. */
const shortestDescription = 50;

/** Search engines have something to describe each post by, of a length that they show, and can tell documents apart. */
export function checkHeads(files: readonly CheckedFile[]): Finding[] {
  const heads = [...filesOf(files, post).map(postHead), ...filesOf(files, page).map(pageHead)];
  return [
    ...heads.flatMap(undescribed),
    ...heads.flatMap(longTitles),
    ...[...heads, ...filesOf(files, site).map(siteHead)].flatMap(unfitDescription),
    ...alike(heads, 'title'),
    ...alike(heads, 'description'),
  ];
}

function postHead(file: CheckedFile<typeof post>): Head {
  const { seo, title, summary } = file.checked;
  return {
    file,
    title: { text: seo.title ?? title, field: seo.title === undefined ? ['title'] : ['seo', 'title'] },
    description: {
      text: seo.description ?? summary ?? firstParagraph(file.body),
      field: seo.description === undefined ? ['summary'] : ['seo', 'description'],
    },
  };
}

function pageHead(file: CheckedFile<typeof page>): Head {
  const { title, summary } = file.checked;
  return { file, title: { text: title, field: ['title'] }, description: { text: summary, field: ['summary'] } };
}

function siteHead(file: CheckedFile<typeof site>): Head {
  const { tagline, description } = file.checked;
  return {
    file,
    title: { text: tagline, field: ['tagline'] },
    description: { text: description, field: ['description'] },
  };
}

/** The headline, and the title of search results where it is another. */
function longTitles({ file, title }: Head): Finding[] {
  const { title: headline } = file.checked as { title: string };
  const titles = [{ text: headline, field: ['title'] as PropertyKey[] }, title];
  return uniqBy(titles, ({ field }) => field.join('.')).flatMap(({ text, field }) => {
    if (text.length <= longestTitle) return [];
    const message = `The title has ${text.length} characters; more than ${longestTitle} are cut where it is shown. Shorten it.`;
    return [asWarning(file.finding('title-length', message, field))];
  });
}

/**
 * What a field says for search results. A first paragraph that stands in for it is cut to length, and a summary
 * beside a description is shown on the site alone.
 */
function unfitDescription({ file, description: { text, field } }: Head): Finding[] {
  const isWritten = get(file.checked, field) !== undefined;
  if (text === undefined || !isWritten) return [];
  if (text.length >= shortestDescription && text.length <= longestDescription) return [];
  const advice = text.length < shortestDescription ? 'Say more' : 'The rest is cut off. Shorten it';
  const place = field.length > 1 || file.type.name !== post.name ? '' : ', or write `seo.description` beside it';
  const message = `What search results show has ${text.length} characters; they need ${shortestDescription} to ${longestDescription}. ${advice}${place}.`;
  return [asWarning(file.finding('description-length', message, field))];
}

function undescribed({ file, description }: Head): Finding[] {
  if (description.text !== undefined) return [];
  const message =
    'Nothing says what the post is about: it has neither `seo.description` nor `summary`, and no paragraph of text. Write `summary`.';
  return [file.finding('missing-description', message, ['title'], 'key')];
}

/** Documents that say the same of themselves: in search results, nobody could tell them apart. */
function alike(heads: readonly Head[], name: 'title' | 'description'): Finding[] {
  const known = new Map<string, CheckedFile>();
  return heads.flatMap(({ file, [name]: { text: whole, field } }) => {
    // Two that differ only where search engines have stopped reading are alike.
    const text = whole && cutAtWord(whole, longestDescription);
    const first = text === undefined ? undefined : known.get(text);
    if (text !== undefined) known.set(text, first ?? file);
    if (first === undefined) return [];
    const message = `The ${name} is that of ${first.path} too; in search results nobody can tell them apart. Write another one.`;
    return [asWarning(file.finding(`same-${name}`, message, field))];
  });
}
