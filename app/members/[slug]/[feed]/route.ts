import { feedParams, feedResponse } from '@/lib/feeds/feed-response';
import { addressOfSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ slug: string; feed: string }> };

export function generateStaticParams() {
  return staticParams(
    feedParams('/members').map(({ list, feed }) => ({ slug: list, feed })),
    { slug: noEntry, feed: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { slug, feed } = await params;
  return feedResponse(addressOfSegments(['members', slug]), feed);
}
