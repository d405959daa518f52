import { jsonResponse } from '@/lib/data/response';
import { directories } from '@/lib/filter/filter-index';
import { filterIndexOf } from '@/lib/filter/indexes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return directories.map((directory) => ({ file: `${directory}.json` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const directory = directories.find((name) => file === `${name}.json`);
  if (directory === undefined) return new Response(null, { status: 404 });
  return jsonResponse(JSON.stringify(filterIndexOf(directory)));
}
