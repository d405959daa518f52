import { bundlePaths } from '@/lib/bundles';
import { cardBundle, cardBundles } from '@/lib/cards/card-bundles';
import { cardFile } from '@/lib/cards/card-file';
import { addressOfSegments, addressSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

/** A build exports lists of cards, which `publish/cards.ts` takes from the cache. */
export function generateStaticParams() {
  const paths = bundlePaths(cardBundles, (address) => address.replace('/cards', ''));
  return staticParams(
    paths.map((path) => ({ path: addressSegments(path) })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = addressOfSegments((await params).path);
  const bundle = await cardBundle(path);
  if (bundle !== undefined) return Response.json(bundle);
  const file = await cardFile(`/cards${path}`);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, { headers: { 'content-type': 'image/png' } });
}
