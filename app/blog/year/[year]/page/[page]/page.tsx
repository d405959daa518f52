import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { furtherPages, pageOf } from '@/lib/post-list-pages';
import { yearList, years } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ year: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    years.flatMap(({ slug }) => {
      const list = yearList(slug);
      return list === undefined ? [] : furtherPages(list).map((page) => ({ year: slug, page }));
    }),
    { year: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherYearPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const { year, page } = await params;
  const list = yearList(decodeSegment(year)) ?? notFound();
  return { list, page: pageOf(list, Number(page)) ?? notFound() };
}
