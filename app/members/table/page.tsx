import { notFound } from 'next/navigation';
import { MemberTablePage } from '@/components/members/member-table-page';
import { listPageOf } from '@/lib/facet-lists';
import { filterIndexOf } from '@/lib/filter/indexes';
import { memberTable } from '@/lib/member-lists';
import { listMetadata } from '@/lib/seo/list-metadata';

const page = listPageOf(memberTable, 1) ?? notFound();

export const metadata = listMetadata(memberTable, page);

export default function TablePage() {
  return <MemberTablePage page={page} filter={filterIndexOf('members')} />;
}
