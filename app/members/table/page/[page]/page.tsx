import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberTablePage } from '@/components/members/member-table-page';
import { furtherPagesOf, listPageOf } from '@/lib/facet-lists';
import { memberTable } from '@/lib/member-lists';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ page: string }> };

export function generateStaticParams() {
  return staticParams(
    furtherPagesOf(memberTable).map((page) => ({ page })),
    { page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata(memberTable, await requestedPage(params));
}

export default async function FurtherTablePage({ params }: Props) {
  return <MemberTablePage page={await requestedPage(params)} />;
}

async function requestedPage(params: Props['params']) {
  return listPageOf(memberTable, Number((await params).page)) ?? notFound();
}
