import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { memberNewsGroups } from '@/lib/post-groups';
import { furtherPages, pageOf } from '@/lib/post-list-pages';
import { subjectList, subjectLists } from '@/lib/post-subject-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ member: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    subjectLists.member.flatMap((list) => furtherPages(list).map((page) => ({ member: list.slug, page }))),
    { member: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherMemberNewsPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={memberNewsGroups} />;
}

async function requested(params: Props['params']) {
  const { member, page } = await params;
  const list = subjectList('member', decodeSegment(member)) ?? notFound();
  return { list, page: pageOf(list, Number(page)) ?? notFound() };
}
