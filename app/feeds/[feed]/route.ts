import { archiveFiles, feedResponse } from '@/lib/feeds/feed-response';
import { noEntry, routes, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return staticParams(
    archiveFiles(routes.blog).map((feed) => ({ feed })),
    { feed: noEntry },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ feed: string }> }) {
  return feedResponse(routes.blog, (await params).feed);
}
