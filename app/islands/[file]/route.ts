import { bundleIsland, islandNames } from '@/lib/islands';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return islandNames().map((name) => ({ file: `${name}.js` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const name = (await params).file.replace(/\.js$/, '');
  if (!islandNames().includes(name)) return new Response(null, { status: 404 });
  return new Response(await bundleIsland(name), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
