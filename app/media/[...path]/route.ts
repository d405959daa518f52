import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDirectory } from '@/lib/content/directory';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from '@/lib/content/media';
import { addressOfSegments, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return staticParams(
    mediaFiles(contentDirectory).map((file) => ({ path: file.split('/') })),
    { path: [noEntry] },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = addressOfSegments((await params).path).slice(1);
  if (!mediaFiles(contentDirectory).includes(file)) return new Response(null, { status: 404 });
  const type = pictureTypes[endingOf(file)] ?? 'application/octet-stream';
  return new Response(await readFile(join(contentDirectory, mediaFolder, file)), { headers: { 'content-type': type } });
}
