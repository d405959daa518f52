import type { Project } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { ProjectMark } from './project-mark';

type Props = {
  project: Project;
  /** The level of the project’s name among the page’s headings. */
  level: 2 | 3;
};

/** What a project is for, its area, status and age, in one look. The whole card leads to its page. */
export function ProjectCard({ project, level }: Props) {
  const Heading = `h${level}` as const;
  const { name, slug, tagline, area, status, started } = project;
  return (
    <article className="relative flex h-full flex-col rounded-lg border border-rule p-5 hover:border-edge hover:bg-panel">
      <ProjectMark project={project} />
      <Heading className="mt-4 text-lg">
        <a href={href(routes.project(slug))} className="link-title after:absolute after:inset-0">
          {name}
        </a>
      </Heading>
      <p className="mt-1 mb-5 text-sm text-muted">{tagline}</p>
      <p className="mt-auto flex flex-wrap gap-x-3 text-xs text-muted">
        <span className="font-semibold text-support">{t(`projectStatus.${status}`)}</span>
        <span>{area}</span>
        {started && <span>{t('projects.since', { date: format.partialDay(started) })}</span>}
      </p>
    </article>
  );
}
