import { listFiles, memberListResponse } from '@/lib/data/list-files';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ country: string; file: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.country.flatMap(({ slug }) => listFiles('members').map((file) => ({ country: slug, file }))),
    { country: noEntry, file: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { country, file } = await params;
  return memberListResponse(memberList('country', decodeSegment(country)), file);
}
