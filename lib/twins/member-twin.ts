import { isCurrent, leftOn, membershipHistory } from '../content/members';
import type { Member } from '../content/source';
import { format, t } from '../language';
import { routes } from '../routes';
import { site } from '../site';
import { fact, sentences, twinDocument } from './document';
import { heading, line, link, list, text } from './markdown';

/** A member as Markdown, as it stands on the day up to which the list is known. */
export function memberTwin(member: Member): string {
  const { name, slug, kind, country, website, formerNames = [], body } = member;
  const day = site.membersAsOf;
  const left = leftOn(member, day);
  const former = formerNames.map(({ name: old, until }) =>
    t('members.formerName', { name: old, date: format.day(until) }),
  );
  return twinDocument({
    address: routes.member(slug),
    title: name,
    before: [
      ...line([
        fact(t('members.kind'), t(`memberKind.${kind}`)),
        fact(t('members.country'), country && format.country(country)),
        fact(t('members.formerly'), former.length === 0 ? undefined : format.list(former)),
        website === undefined ? undefined : link(t('members.website', { name }), website),
      ]),
      ...sentences(left && t('members.left', { name, date: format.day(left) })),
    ],
    html: body.html,
    after: [
      heading(2, t('members.history')),
      ...list(membershipHistory(member).map((membership) => [text(membershipLine(membership))])),
      ...sentences(t('members.asOf', { date: format.day(day) })),
    ],
  });
}

/** `Gold: 19 October 2020 to 1 March 2022`, or `Silver: Since 1 March 2022 (Current)`. */
function membershipLine(membership: Member['memberships'][number]): string {
  const { tier, since, until } = membership;
  const name = site.tiers.find(({ id }) => id === tier)?.name ?? tier;
  const period =
    until === undefined
      ? t('members.since', { date: format.day(since) })
      : t('members.period', { since: format.day(since), until: format.day(until) });
  return `${name}: ${period}${isCurrent(membership, site.membersAsOf) ? ` (${t('members.current')})` : ''}`;
}
