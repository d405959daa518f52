import { FacetPage } from '@/components/facets/facet-page';
import { memberSince, membersAt } from '@/lib/content/members';
import type { ListPage } from '@/lib/content/pagination';
import type { Member } from '@/lib/content/source';
import type { FacetList } from '@/lib/facet-lists';
import { format, t } from '@/lib/language';
import { currentTiers, memberGroups } from '@/lib/member-lists';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { MemberList } from './member-list';
import { tierSize } from './tier-section';

type Props = { list: FacetList<Member>; page: ListPage<Member> };

/** A page of the list of the members that have something in common. */
export function MemberIndex({ list, page }: Props) {
  const place = currentTiers.findIndex(({ tier }) => routes.membersOfTier(tier.id) === list.address);
  return (
    <FacetPage
      list={list}
      page={page}
      addresses={page.items.map(({ slug }) => routes.member(slug))}
      groups={memberGroups}
    >
      <MemberList
        members={page.items}
        size={place === -1 ? 'medium' : tierSize(place)}
        note={(member) => noteOf(member, list)}
      />
    </FacetPage>
  );
}

/** In a tier, since when a member stands there; in other lists, its tiers. */
function noteOf(member: Member, { facet, slug }: Props['list']): string | undefined {
  const day = site.membersAsOf;
  if (facet !== 'tier')
    return membersAt([member], site.tiers, day)
      .map(({ tier }) => tier.name)
      .join(', ');
  const since = memberSince(member, slug, day);
  return since && t('members.sinceShort', { date: format.shortMonth(since) });
}
