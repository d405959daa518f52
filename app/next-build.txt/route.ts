import { nextBuildText } from '@/lib/content/next-build';
import { nextBuildTime } from '@/lib/content/source';

export const dynamic = 'force-static';

export function GET() {
  return new Response(nextBuildText(nextBuildTime), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
