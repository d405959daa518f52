import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { furtherPages, pageOf } from '@/lib/post-list-pages';
import { categories, categoryList } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ category: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    categories.flatMap(({ slug }) => {
      const list = categoryList(slug);
      return list === undefined ? [] : furtherPages(list).map((page) => ({ category: slug, page }));
    }),
    { category: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherCategoryPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const { category, page } = await params;
  const list = categoryList(decodeSegment(category)) ?? notFound();
  return { list, page: pageOf(list, Number(page)) ?? notFound() };
}
