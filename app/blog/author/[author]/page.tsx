import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { pageOf } from '@/lib/post-list-pages';
import { authorList, authors } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ author: string }> };

export function generateStaticParams() {
  return staticParams(
    authors.map(({ slug }) => ({ author: slug })),
    { author: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function AuthorPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const list = authorList(decodeSegment((await params).author)) ?? notFound();
  return { list, page: pageOf(list, 1) ?? notFound() };
}
