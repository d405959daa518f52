import { cardFile } from '@/lib/cards/card-file';
import { routes } from '@/lib/routes';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await cardFile(routes.card(routes.home)), { headers: { 'content-type': 'image/png' } });
}
