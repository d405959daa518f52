import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberDirectory } from '@/components/members/member-directory';
import { currentTiers, furtherMemberPages, memberDirectory, memberGroups, membersPage } from '@/lib/member-lists';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ page: string }> };

export function generateStaticParams() {
  return staticParams(
    furtherMemberPages().map((page) => ({ page })),
    { page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata(memberDirectory, await requestedPage(params));
}

export default async function FurtherMembersPage({ params }: Props) {
  const page = await requestedPage(params);
  return <MemberDirectory page={page} tierCount={currentTiers.length} groups={memberGroups} changes={[]} />;
}

async function requestedPage(params: Props['params']) {
  return membersPage(Number((await params).page)) ?? notFound();
}
