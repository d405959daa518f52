import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberIndex } from '@/components/members/member-index';
import { furtherPagesOf, listPageOf } from '@/lib/facet-lists';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ country: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.country.flatMap((list) => furtherPagesOf(list).map((page) => ({ country: list.slug, page }))),
    { country: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherCountryPage({ params }: Props) {
  return <MemberIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const { country, page } = await params;
  const list = memberList('country', decodeSegment(country)) ?? notFound();
  return { list, page: listPageOf(list, Number(page)) ?? notFound() };
}
