import { dataNames, versionOf } from '@/lib/data/files';
import { dataSchema } from '@/lib/data/json-schema';
import { jsonResponse } from '@/lib/data/response';
import { decodeSegment, routes } from '@/lib/routes';

export const dynamic = 'force-static';

/** `projects-1.json` and the name that it is of. */
const files = dataNames.map((name) => ({ name, file: routes.dataSchema(name, versionOf(name)).replace(/^.*\//, '') }));

export function generateStaticParams() {
  return files.map(({ file }) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const requested = decodeSegment((await params).file);
  const found = files.find(({ file }) => file === requested);
  if (found === undefined) return new Response(null, { status: 404 });
  return jsonResponse(`${JSON.stringify(dataSchema(found.name), null, 2)}\n`);
}
