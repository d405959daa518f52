import { cardAddresses, cardFile } from '@/lib/cards/card-file';
import { addressOfSegments, addressSegments, noEntry, routes, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  const below = cardAddresses.filter((address) => address !== routes.card(routes.home));
  return staticParams(
    below.map((address) => ({ path: addressSegments(address).slice(1) })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = await cardFile(`/cards${addressOfSegments((await params).path)}`);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, { headers: { 'content-type': 'image/png' } });
}
