import { listFiles, projectListResponse } from '@/lib/data/list-files';
import { projectList, projectLists } from '@/lib/project-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ status: string; file: string }> };

export function generateStaticParams() {
  return staticParams(
    projectLists.status.flatMap(({ slug }) => listFiles('projects').map((file) => ({ status: slug, file }))),
    { status: noEntry, file: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { status, file } = await params;
  return projectListResponse(projectList('status', decodeSegment(status)), file);
}
