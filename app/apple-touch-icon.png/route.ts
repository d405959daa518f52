import { appleTile, tilePng } from '@/lib/icons/tiles';

export const dynamic = 'force-static';

export function GET() {
  return new Response(tilePng(appleTile), { headers: { 'content-type': 'image/png' } });
}
