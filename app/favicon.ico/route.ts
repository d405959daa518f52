import { favicon } from '@/lib/icons/ico';

export const dynamic = 'force-static';

export function GET() {
  return new Response(favicon(), { headers: { 'content-type': 'image/x-icon' } });
}
