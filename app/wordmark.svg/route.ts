import { wordmarkSvg } from '@/lib/icons/brand-files';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await wordmarkSvg(site.name), { headers: { 'content-type': 'image/svg+xml' } });
}
