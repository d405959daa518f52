import { listFiles, memberListResponse } from '@/lib/data/list-files';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ kind: string; file: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.kind.flatMap(({ slug }) => listFiles('members').map((file) => ({ kind: slug, file }))),
    { kind: noEntry, file: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { kind, file } = await params;
  return memberListResponse(memberList('kind', decodeSegment(kind)), file);
}
