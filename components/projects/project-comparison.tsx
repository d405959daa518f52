import { Fragment, type ReactNode } from 'react';
import { Comparison } from '@/components/ui/comparison';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import type { Post, Project } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { ProjectStatus } from './project-card';
import { ProjectMark } from './project-mark';

/** A project, and the newest post about it. */
export type ComparedProject = { project: Project; newestPost: Post | undefined };

type Row = { label: string; cellOf: (compared: ComparedProject) => ReactNode };

const notKnown = <Missing words={t('compare.notKnown')} />;

const rows: readonly Row[] = [
  { label: t('compare.purpose'), cellOf: ({ project }) => project.tagline },
  { label: t('projects.status'), cellOf: ({ project }) => <ProjectStatus status={project.status} /> },
  { label: t('projects.area'), cellOf: ({ project }) => project.area },
  { label: t('projects.started'), cellOf: ({ project: { started } }) => started && format.partialDay(started) },
  { label: t('projects.supportedSince'), cellOf: supportedSince },
  { label: t('projects.license'), cellOf: ({ project }) => project.license },
  { label: t('projects.tags'), cellOf: ({ project: { tags } }) => (tags.length > 0 ? format.list(tags) : undefined) },
  { label: t('compare.website'), cellOf: ({ project }) => elsewhere(project.website) },
  { label: t('compare.source'), cellOf: ({ project }) => elsewhere(project.source) },
  { label: t('compare.docs'), cellOf: ({ project }) => elsewhere(project.docs) },
  { label: t('compare.guide'), cellOf: ({ project }) => elsewhere(project.contribute) },
  { label: t('compare.newestPost'), cellOf: newestPost },
];

/** Every fact about these projects, side by side. Each cell says something: what nobody has written down is not known. */
export function ProjectComparison({ compared }: { compared: readonly ComparedProject[] }) {
  return (
    <Comparison
      caption={t('compare.caption')}
      differs={t('compare.differs')}
      columns={compared.map(({ project }) => ({ key: project.slug, head: <Head project={project} /> }))}
      rows={rows.map(({ label, cellOf }) => ({
        key: label,
        label,
        cells: compared.map((one) => cellOf(one) ?? notKnown),
      }))}
    />
  );
}

function Head({ project }: { project: Project }) {
  return (
    <span className="grid gap-2">
      <ProjectMark project={project} size="card" />
      <a href={href(routes.project(project.slug))} className="link-title">
        {project.name}
      </a>
    </span>
  );
}

/** Only what is governed elsewhere is supported since a day. */
function supportedSince({ project: { status, supportedSince: day } }: ComparedProject): ReactNode {
  if (day !== undefined) return <Day iso={day} />;
  return status === 'supported' ? undefined : <Missing words={t('compare.notApplicable')} />;
}

function newestPost({ newestPost: post }: ComparedProject): ReactNode {
  if (post === undefined) return <Missing words={t('compare.noPost')} />;
  return (
    <>
      <Link href={post.address}>{post.title}</Link>
      <span className="data mt-1 block">
        <Day iso={post.date} />
      </span>
    </>
  );
}

/** Another site, by its address as people read it, which may go on in a new line after a slash. */
function elsewhere(address: string | undefined): ReactNode {
  if (address === undefined) return undefined;
  const [host, ...path] = address.replace(/^https?:\/\/(www\.)?|\/$/gi, '').split('/');
  return (
    <span className="*:inline-block *:py-1">
      <Link href={address}>
        {host}
        {path.map((part, index) => (
          <Fragment key={path.slice(0, index + 1).join('/')}>
            {'/'}
            <wbr />
            {part}
          </Fragment>
        ))}
      </Link>
    </span>
  );
}

/** A dash to the eye, words to a screen reader. */
function Missing({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        {'–'}
      </span>
      <span className="sr-only">{words}</span>
    </>
  );
}
