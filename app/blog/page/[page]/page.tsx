import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { furtherPages, pageOf } from '@/lib/post-list-pages';
import { newsList } from '@/lib/post-lists';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ page: string }> };

export function generateStaticParams() {
  return staticParams(
    furtherPages(newsList).map((page) => ({ page })),
    { page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata(newsList, await requestedPage(params));
}

export default async function FurtherNewsPage({ params }: Props) {
  return <PostIndex list={newsList} page={await requestedPage(params)} groups={newsGroups} />;
}

async function requestedPage(params: Props['params']) {
  return pageOf(newsList, Number((await params).page)) ?? notFound();
}
