import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { pageOf } from '@/lib/post-list-pages';
import { categories, categoryList } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ category: string }> };

export function generateStaticParams() {
  return staticParams(
    categories.map(({ slug }) => ({ category: slug })),
    { category: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function CategoryPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const list = categoryList(decodeSegment((await params).category)) ?? notFound();
  return { list, page: pageOf(list, 1) ?? notFound() };
}
