import { sitemapXml } from '@/lib/seo/sitemap';
import { sitemapEntries } from '@/lib/seo/sitemap-entries';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await sitemapXml(sitemapEntries()), { headers: { 'content-type': 'application/xml' } });
}
