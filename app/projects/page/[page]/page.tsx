import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProjectDirectory } from '@/components/projects/project-directory';
import { furtherPagesOf, listPageOf } from '@/lib/facet-lists';
import { projectDirectory, projectGroups } from '@/lib/project-lists';
import { noEntry, staticParams } from '@/lib/routes';
import { listMetadata } from '@/lib/seo/list-metadata';

type Props = { params: Promise<{ page: string }> };

export function generateStaticParams() {
  return staticParams(
    furtherPagesOf(projectDirectory).map((page) => ({ page })),
    { page: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata(projectDirectory, await requestedPage(params));
}

export default async function FurtherProjectsPage({ params }: Props) {
  return <ProjectDirectory page={await requestedPage(params)} groups={projectGroups} />;
}

async function requestedPage(params: Props['params']) {
  return listPageOf(projectDirectory, Number((await params).page)) ?? notFound();
}
