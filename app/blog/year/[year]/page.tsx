import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { pageOf } from '@/lib/post-list-pages';
import { yearList, years } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ year: string }> };

export function generateStaticParams() {
  return staticParams(
    years.map(({ slug }) => ({ year: slug })),
    { year: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function YearPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const list = yearList(decodeSegment((await params).year)) ?? notFound();
  return { list, page: pageOf(list, 1) ?? notFound() };
}
