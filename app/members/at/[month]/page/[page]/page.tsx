import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MonthIndex } from '@/components/members/month-index';
import { furtherMonthPages, monthList, monthPage, months } from '@/lib/member-history';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ month: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    months.flatMap((month) => {
      const list = monthList(month);
      return list === undefined ? [] : furtherMonthPages(list).map((page) => ({ month, page }));
    }),
    { month: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherMonthPage({ params }: Props) {
  return <MonthIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const { month, page } = await params;
  const list = monthList(month) ?? notFound();
  return { list, page: monthPage(list, Number(page)) ?? notFound() };
}
