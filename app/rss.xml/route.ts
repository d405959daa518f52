import { posts } from '@/lib/content/source';
import { newsFeed } from '@/lib/feeds/news-feed';

export const dynamic = 'force-static';

export function GET() {
  return new Response(newsFeed(posts).rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
