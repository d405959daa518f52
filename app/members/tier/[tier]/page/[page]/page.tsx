import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberIndex } from '@/components/members/member-index';
import { furtherPagesOf, listPageOf } from '@/lib/facet-lists';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ tier: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.tier.flatMap((list) => furtherPagesOf(list).map((page) => ({ tier: list.slug, page }))),
    { tier: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherTierPage({ params }: Props) {
  return <MemberIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const { tier, page } = await params;
  const list = memberList('tier', decodeSegment(tier)) ?? notFound();
  return { list, page: listPageOf(list, Number(page)) ?? notFound() };
}
