import { siteCard } from '@/lib/cards/site-card';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await siteCard(), { headers: { 'content-type': 'image/png' } });
}
