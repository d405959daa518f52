import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookup } from 'mime-types';
import { mediaDirectory, mediaFiles } from '@/lib/content/media';
import { addressOfSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return staticParams(
    mediaFiles().map((file) => ({ path: file.split('/') })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = addressOfSegments((await params).path).slice(1);
  if (!mediaFiles().includes(file)) return new Response(null, { status: 404 });
  const type = lookup(file) || 'application/octet-stream';
  return new Response(await readFile(join(mediaDirectory, file)), { headers: { 'content-type': type } });
}
