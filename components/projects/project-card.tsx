import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/tag';
import { sinceOf } from '@/lib/content/projects';
import type { Project } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { ProjectMark } from './project-mark';

type Props = {
  project: Project;
  /** The level of the project’s name among the page’s headings. */
  level: 2 | 3;
  /** Whether the card has the place of two, where the window is wide enough. */
  wide?: boolean;
};

/** How a status is coloured, which repeats the word. */
export const statusTones = {
  confirmed: 'success',
  incubating: 'warning',
  supported: 'info',
  archived: 'neutral',
} as const;

/** A project’s status, and the colour that repeats it. */
export function ProjectStatus({ status }: Pick<Project, 'status'>) {
  return <Status tone={statusTones[status]} label={t(`projectStatus.${status}`)} />;
}

/** What a project is for, its area, status and age, in one look. The whole card leads to its page. */
export function ProjectCard({ project, level, wide = false }: Props) {
  const { name, slug, tagline, area, status } = project;
  const since = sinceOf(project);
  return (
    <Card
      href={routes.project(slug)}
      title={name}
      level={level}
      head={
        <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
          <ProjectMark project={project} size={wide ? 'lead' : 'card'} />
          <ProjectStatus status={status} />
        </div>
      }
      foot={
        <p className="flex flex-wrap justify-between gap-x-3">
          <span>{area}</span>
          {since && <span>{t('projects.since', { date: format.partialDay(since) })}</span>}
        </p>
      }
    >
      <p className={`mt-1.5 text-muted ${wide ? 'max-w-text sm:text-base' : ''} text-sm`}>{tagline}</p>
    </Card>
  );
}
