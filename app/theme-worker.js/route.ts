import { bundleIsland } from '@/lib/islands';

export const dynamic = 'force-static';

/** At the root, because a service worker acts on what lies below its own address. */
export async function GET() {
  return new Response(await bundleIsland('workers/theme'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
