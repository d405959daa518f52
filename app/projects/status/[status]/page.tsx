import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProjectIndex } from '@/components/projects/project-index';
import { listPageOf } from '@/lib/facet-lists';
import { projectList, projectLists } from '@/lib/project-lists';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ status: string }> };

export function generateStaticParams() {
  return staticParams(
    projectLists.status.map(({ slug }) => ({ status: slug })),
    { status: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page } = await requested(params);
  return listMetadata(list, page);
}

export default async function StatusPage({ params }: Props) {
  return <ProjectIndex {...(await requested(params))} />;
}

async function requested(params: Props['params']) {
  const list = projectList('status', decodeSegment((await params).status)) ?? notFound();
  return { list, page: listPageOf(list, 1) ?? notFound() };
}
