import { listFiles, projectListResponse } from '@/lib/data/list-files';
import { projectList, projectLists } from '@/lib/project-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ tag: string; file: string }> };

export function generateStaticParams() {
  return staticParams(
    projectLists.tag.flatMap(({ slug }) => listFiles('projects').map((file) => ({ tag: slug, file }))),
    { tag: noEntry, file: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { tag, file } = await params;
  return projectListResponse(projectList('tag', decodeSegment(tag)), file);
}
