import type { Project } from '@/lib/content/source';
import { ProjectCard } from './project-card';

type Props = {
  projects: readonly Project[];
  level: 2 | 3;
  /** Gives the first project the place of two, as the directory does. */
  lead?: boolean;
};

/** Project cards, as many beside each other as fit. */
export function ProjectGrid({ projects, level, lead = false }: Props) {
  if (projects.length === 0) return null;
  return (
    <ul className={lead ? 'grid gap-4 sm:grid-cols-2 lg:grid-cols-4' : 'columns-card'}>
      {projects.map((project, index) => (
        <li key={project.slug} className={lead ? 'sm:first:col-span-2' : undefined}>
          <ProjectCard project={project} level={level} wide={lead && index === 0} />
        </li>
      ))}
    </ul>
  );
}
