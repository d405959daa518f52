import { listFiles, memberListResponse } from '@/lib/data/list-files';
import { memberList, memberLists } from '@/lib/member-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

type Props = { params: Promise<{ tier: string; file: string }> };

export function generateStaticParams() {
  return staticParams(
    memberLists.tier.flatMap(({ slug }) => listFiles('members').map((file) => ({ tier: slug, file }))),
    { tier: noEntry, file: noEntry },
  );
}

export async function GET(_: Request, { params }: Props) {
  const { tier, file } = await params;
  return memberListResponse(memberList('tier', decodeSegment(tier)), file);
}
