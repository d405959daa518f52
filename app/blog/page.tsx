import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { categories, newsList, pageOf } from '@/lib/post-lists';
import { listMetadata } from '@/lib/seo/list-metadata';

const page = pageOf(newsList, 1) ?? notFound();

export const metadata = listMetadata(newsList, page);

export default function NewsPage() {
  return <PostIndex list={newsList} page={page} categories={categories} />;
}
