import { noEntry, staticParams } from '@/lib/routes';
import { sitemapPartCount, sitemapPartXml } from '@/lib/seo/sitemap';
import { sitemapEntries } from '@/lib/seo/sitemap-entries';

export const dynamic = 'force-static';

export function generateStaticParams() {
  const numbers = Array.from({ length: sitemapPartCount(sitemapEntries()) }, (_, index) => index + 1);
  return staticParams(
    numbers.map((number) => ({ file: `${number}.xml` })),
    { file: noEntry },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const number = Number((await params).file.replace(/\.xml$/, ''));
  if (!Number.isInteger(number)) return new Response(null, { status: 404 });
  return new Response(await sitemapPartXml(sitemapEntries(), number), {
    headers: { 'content-type': 'application/xml' },
  });
}
