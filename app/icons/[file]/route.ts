import { tilePng, tiles } from '@/lib/icons/tiles';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return tiles.map(({ file }) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const tile = tiles.find((candidate) => candidate.file === file);
  if (tile === undefined) return new Response(null, { status: 404 });
  return new Response(tilePng(tile), { headers: { 'content-type': 'image/png' } });
}
