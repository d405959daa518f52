import { mediaAddresses, mediaFile } from '@/lib/content/media-files';
import { addressOfSegments, addressSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return staticParams(
    mediaAddresses().map((address) => ({ path: addressSegments(address).slice(1) })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = mediaFile(`/media${addressOfSegments((await params).path)}`);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.bytes, { headers: { 'content-type': file.type } });
}
