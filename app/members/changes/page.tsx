import { notFound } from 'next/navigation';
import { ChangeIndex } from '@/components/members/change-index';
import { changeList, changePage } from '@/lib/member-history';
import { listMetadata } from '@/lib/seo/list-metadata';

export function generateMetadata() {
  return listMetadata(changeList, firstPage());
}

export default function ChangesPage() {
  return <ChangeIndex page={firstPage()} />;
}

function firstPage() {
  return changePage(1) ?? notFound();
}
