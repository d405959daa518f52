import { cardFile } from '@/lib/cards/card-file';
import { routes } from '@/lib/routes';

export const dynamic = 'force-static';

export async function GET() {
  const file = await cardFile(routes.card(routes.home));
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, { headers: { 'content-type': 'image/png' } });
}
