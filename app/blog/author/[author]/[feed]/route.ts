import { feedParams, feedResponse } from '@/lib/feeds/feed-response';
import { addressOfSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ author: string; feed: string }> };

export function generateStaticParams() {
  return staticParams(
    feedParams('/blog/author').map(({ list, feed }) => ({ author: list, feed })),
    { author: noEntry, feed: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { author, feed } = await params;
  return feedResponse(addressOfSegments(['blog', 'author', author]), feed);
}
