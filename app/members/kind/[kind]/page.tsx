import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberIndex } from '@/components/members/member-index';
import { listPageOf } from '@/lib/facet-lists';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ kind: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.kind.map(({ slug }) => ({ kind: slug })),
    { kind: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function KindPage({ params }: Props) {
  return <MemberIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const list = memberList('kind', decodeSegment((await params).kind)) ?? notFound();
  return { list, page: listPageOf(list, 1) ?? notFound() };
}
