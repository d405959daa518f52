import { notFound } from 'next/navigation';
import { ProjectDirectory } from '@/components/projects/project-directory';
import { listPageOf } from '@/lib/facet-lists';
import { filterIndexOf } from '@/lib/filter/indexes';
import { projectDirectory, projectGroups } from '@/lib/project-lists';
import { listMetadata } from '@/lib/seo/list-metadata';

const page = listPageOf(projectDirectory, 1) ?? notFound();

export const metadata = listMetadata(projectDirectory, page);

export default function ProjectsPage() {
  return <ProjectDirectory page={page} groups={projectGroups} filter={filterIndexOf('projects')} />;
}
