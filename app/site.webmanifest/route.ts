import { webManifest } from '@/lib/icons/web-manifest';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export function GET() {
  return new Response(JSON.stringify(webManifest(site)), { headers: { 'content-type': 'application/manifest+json' } });
}
