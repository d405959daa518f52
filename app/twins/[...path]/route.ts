import { bundlePaths } from '@/lib/bundles';
import { addressOfSegments, addressSegments, noEntry, staticParams } from '@/lib/routes';
import { twinBundle, twinBundles } from '@/lib/twins/twin-bundles';
import { twinAt } from '@/lib/twins/twins';

export const dynamic = 'force-static';

/** Below this route, because none can end in `.md`: `publish/twins.ts` puts each twin of a bundle at its address. */
export function generateStaticParams() {
  return staticParams(
    bundlePaths(twinBundles, (address) => address).map((path) => ({ path: addressSegments(path) })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = addressOfSegments((await params).path);
  const bundle = twinBundle(path);
  if (bundle !== undefined) return Response.json(bundle);
  const twin = twinAt(path);
  if (twin === undefined) return new Response(null, { status: 404 });
  return new Response(twin, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
