import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChangeIndex } from '@/components/members/change-index';
import { changeList, changePage, furtherChangePages } from '@/lib/member-history';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ page: string }> };

export function generateStaticParams() {
  return staticParams(
    furtherChangePages.map((page) => ({ page })),
    { page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata(changeList, await requested(params));
}

export default async function FurtherChangesPage({ params }: Props) {
  return <ChangeIndex page={await requested(params)} />;
}

async function requested(params: Props['params']) {
  return changePage(Number((await params).page)) ?? notFound();
}
