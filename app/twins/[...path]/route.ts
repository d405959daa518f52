import { addressOfSegments, addressSegments, noEntry, staticParams } from '@/lib/routes';
import { twinAddresses, twinAt } from '@/lib/twins/twins';

export const dynamic = 'force-static';

/** Each twin below this route, because none can end in `.md`: `publish/twins.ts` moves it to its address. */
export function generateStaticParams() {
  return staticParams(
    twinAddresses().map((address) => ({ path: addressSegments(address) })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const twin = twinAt(addressOfSegments((await params).path));
  if (twin === undefined) return new Response(null, { status: 404 });
  return new Response(twin, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
