import { feedResponse } from '@/lib/feeds/feed-response';
import { feedFile, routes } from '@/lib/routes';

export const dynamic = 'force-static';

export function GET() {
  return feedResponse(routes.blog, feedFile('rss'));
}
