import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { newsGroups } from '@/lib/post-groups';
import { furtherPages, pageOf } from '@/lib/post-list-pages';
import { authorList, authors } from '@/lib/post-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ author: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    authors.flatMap(({ slug }) => {
      const list = authorList(slug);
      return list === undefined ? [] : furtherPages(list).map((page) => ({ author: slug, page }));
    }),
    { author: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherAuthorPage({ params }: Props) {
  return <PostIndex {...(await requested(params))} groups={newsGroups} />;
}

async function requested(params: Props['params']) {
  const { author, page } = await params;
  const list = authorList(decodeSegment(author)) ?? notFound();
  return { list, page: pageOf(list, Number(page)) ?? notFound() };
}
