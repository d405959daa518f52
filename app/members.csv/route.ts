import { membersCsv } from '@/lib/data/files';
import { csvResponse } from '@/lib/data/response';

export const dynamic = 'force-static';

export function GET() {
  return csvResponse(membersCsv());
}
