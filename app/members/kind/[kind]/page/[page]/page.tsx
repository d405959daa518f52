import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberIndex } from '@/components/members/member-index';
import { furtherPagesOf, listPageOf } from '@/lib/facet-lists';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ kind: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.kind.flatMap((list) => furtherPagesOf(list).map((page) => ({ kind: list.slug, page }))),
    { kind: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherKindPage({ params }: Props) {
  return <MemberIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const { kind, page } = await params;
  const list = memberList('kind', decodeSegment(kind)) ?? notFound();
  return { list, page: listPageOf(list, Number(page)) ?? notFound() };
}
