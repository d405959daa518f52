import { notFound } from 'next/navigation';
import { MemberDirectory } from '@/components/members/member-directory';
import { membershipChanges } from '@/lib/content/membership-changes';
import { members } from '@/lib/content/source';
import { filterIndexOf } from '@/lib/filter/indexes';
import { currentTiers, memberDirectory, memberGroups, membersPage } from '@/lib/member-lists';
import { listMetadata } from '@/lib/seo/list-metadata';
import { site } from '@/lib/site';

const page = membersPage(1) ?? notFound();

/** How many changes the page tells: a row of them. */
const newestChanges = 4;

export const metadata = listMetadata(memberDirectory, page);

export default function MembersPage() {
  const changes = membershipChanges(members, site.tiers, site.membersAsOf).slice(0, newestChanges);
  return (
    <MemberDirectory
      page={page}
      tierCount={currentTiers.length}
      groups={memberGroups}
      changes={changes}
      filter={filterIndexOf('members')}
    />
  );
}
