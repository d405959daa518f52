import { listFiles, projectListResponse } from '@/lib/data/list-files';
import { projectList, projectLists } from '@/lib/project-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ area: string; file: string }> };

export function generateStaticParams() {
  return staticParams(
    projectLists.area.flatMap(({ slug }) => listFiles('projects').map((file) => ({ area: slug, file }))),
    { area: noEntry, file: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { area, file } = await params;
  return projectListResponse(projectList('area', decodeSegment(area)), file);
}
