import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProjectIndex } from '@/components/projects/project-index';
import { furtherPagesOf, listPageOf } from '@/lib/facet-lists';
import { projectList, projectLists } from '@/lib/project-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ status: string; page: string }> };

export function generateStaticParams() {
  return staticParams(
    projectLists.status.flatMap((list) => furtherPagesOf(list).map((page) => ({ status: list.slug, page }))),
    { status: noEntry, page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function FurtherStatusPage({ params }: Props) {
  return <ProjectIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const { status, page } = await params;
  const list = projectList('status', decodeSegment(status)) ?? notFound();
  return { list, page: listPageOf(list, Number(page)) ?? notFound() };
}
