import { feedParams, feedResponse } from '@/lib/feeds/feed-response';
import { addressOfSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ category: string; feed: string }> };

export function generateStaticParams() {
  return staticParams(
    feedParams('/blog/category').map(({ list, feed }) => ({ category: list, feed })),
    { category: noEntry, feed: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { category, feed } = await params;
  return feedResponse(addressOfSegments(['blog', 'category', category]), feed);
}
