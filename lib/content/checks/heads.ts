import { cutAtWord } from '../../cut-at-word';
import { firstParagraph } from '../first-paragraph';
import { longestDescription } from '../posts';
import { page, post } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';

type Head = {
  file: CheckedFile;
  title: { text: string; field: PropertyKey[] };
  description: { text: string | undefined; field: PropertyKey[] };
};

/** Search engines have something to describe each post by, and can tell documents apart. */
export function checkHeads(files: readonly CheckedFile[]): Finding[] {
  const heads = [...filesOf(files, post).map(postHead), ...filesOf(files, page).map(pageHead)];
  return [...heads.flatMap(undescribed), ...alike(heads, 'title'), ...alike(heads, 'description')];
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
