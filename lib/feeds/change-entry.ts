import type { MembershipChange } from '../content/membership-changes';
import { format, t } from '../language';
import { changeAddress, changeSentence } from '../membership-texts';
import { routes } from '../routes';
import { absoluteUrl, site } from '../site';
import { enclosureOf } from './enclosure';
import type { Entry } from './entry';
import { escapeHtml } from './escape-html';

/**
 * A change among the members for feeds. It is known by its place on the member’s page, and was published
 * when its day began: nothing says at which hour of it.
 */
export async function changeEntry(change: MembershipChange): Promise<Entry> {
  const moment = new Date(change.date).toISOString();
  const title = changeSentence(change);
  return {
    url: absoluteUrl(changeAddress(change)),
    title,
    summary: t('history.entrySummary', { change: title, date: format.day(change.date) }),
    content: content(change, title),
    published: moment,
    updated: moment,
    authors: [{ name: site.name, url: absoluteUrl(routes.home) }],
    categories: [t(`changeKind.${change.kind}`)],
    categoryScheme: absoluteUrl(routes.memberChanges),
    enclosure: await enclosureOf(routes.member(change.member.slug)),
  };
}

/** What changed, and where to read on: the member’s history, and all members at the end of the month. */
function content(change: MembershipChange, title: string): string {
  const { date, name } = change;
  const month = date.slice(0, 7);
  const day = `<time datetime="${date}">${escapeHtml(format.day(date))}</time>`;
  const link = (address: string, text: string) => `<a href="${absoluteUrl(address)}">${escapeHtml(text)}</a>`;
  const links = [
    link(changeAddress(change), t('history.entryMember', { name })),
    link(routes.membersAt(month), t('history.monthTitle', { month: format.partialDay(month) })),
  ];
  return `<p>${day}: ${escapeHtml(title)}.</p>\n<p>${links.join(' · ')}</p>`;
}
