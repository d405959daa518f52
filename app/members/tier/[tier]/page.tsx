import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberIndex } from '@/components/members/member-index';
import { listPageOf } from '@/lib/facet-lists';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ tier: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.tier.map(({ slug }) => ({ tier: slug })),
    { tier: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function TierPage({ params }: Props) {
  return <MemberIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const list = memberList('tier', decodeSegment((await params).tier)) ?? notFound();
  return { list, page: listPageOf(list, 1) ?? notFound() };
}
