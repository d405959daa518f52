import { membersJson } from '@/lib/data/files';
import { jsonResponse } from '@/lib/data/response';

export const dynamic = 'force-static';

export function GET() {
  return jsonResponse(membersJson());
}
