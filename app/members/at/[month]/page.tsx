import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MonthIndex } from '@/components/members/month-index';
import { monthList, monthPage, months } from '@/lib/member-history';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ month: string }> };

export function generateStaticParams() {
  return staticParams(
    months.map((month) => ({ month })),
    { month: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function MonthPage({ params }: Props) {
  return <MonthIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const list = monthList((await params).month) ?? notFound();
  return { list, page: monthPage(list, 1) ?? notFound() };
}
