import { notFound } from 'next/navigation';
import { PostIndex } from '@/components/posts/post-index';
import { filterIndexOf } from '@/lib/filter/indexes';
import { newsGroups } from '@/lib/post-groups';
import { pageOf } from '@/lib/post-list-pages';
import { newsList } from '@/lib/post-lists';
import { listMetadata } from '@/lib/seo/list-metadata';

const page = pageOf(newsList, 1) ?? notFound();

export const metadata = listMetadata(newsList, page);

export default function NewsPage() {
  return <PostIndex list={newsList} page={page} lead groups={newsGroups} filter={filterIndexOf('posts')} />;
}
