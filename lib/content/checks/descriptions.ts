import { firstParagraph } from '../first-paragraph';
import { post } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';

/** Lists, feeds and search engines have something to describe each post by. */
export function checkDescriptions(files: readonly CheckedFile[]): Finding[] {
  return filesOf(files, post)
    .filter(({ checked: { seo, summary }, body }) => (seo.description ?? summary ?? firstParagraph(body)) === undefined)
    .map((file) => {
      const message =
        'Nothing says what the post is about: it has neither `seo.description` nor `summary`, and no paragraph of text. Write `summary`.';
      return file.finding('missing-description', message, ['title'], 'key');
    });
}
