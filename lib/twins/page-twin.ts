import type { Page } from '../content/source';
import { format, t } from '../language';
import { sentences, twinDocument } from './document';

/** A page as Markdown. */
export function pageTwin({ address, title, summary, updated, body }: Page): string {
  return twinDocument({
    address,
    title,
    before: [...sentences(updated && t('pages.updated', { date: format.day(updated) })), ...sentences(summary)],
    html: body.html,
  });
}
