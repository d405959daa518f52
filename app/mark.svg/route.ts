import { markSvg } from '@/lib/icons/brand-files';

export const dynamic = 'force-static';

export function GET() {
  return new Response(markSvg(), { headers: { 'content-type': 'image/svg+xml' } });
}
