import type { Project } from '@/lib/content/source';
import { ProjectCard } from './project-card';

/** Project cards, as many beside each other as fit. */
export function ProjectGrid({ projects, level }: { projects: readonly Project[]; level: 2 | 3 }) {
  if (projects.length === 0) return null;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {projects.map((project) => (
        <li key={project.slug}>
          <ProjectCard project={project} level={level} />
        </li>
      ))}
    </ul>
  );
}
