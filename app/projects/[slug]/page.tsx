import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventList } from '@/components/events/event-list';
import { MentionedOn } from '@/components/layout/mentioned-on';
import { StructuredData } from '@/components/layout/structured-data';
import { PostsAbout } from '@/components/posts/posts-about';
import { Contribute } from '@/components/projects/contribute';
import { ProjectFacts } from '@/components/projects/project-facts';
import { ProjectMark } from '@/components/projects/project-mark';
import { MendLinks } from '@/components/ui/mend-links';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import { postsAboutProject } from '@/lib/content/posts';
import { posts, projects } from '@/lib/content/source';
import { eventsAboutProject, mentionedOn } from '@/lib/graph';
import { t } from '@/lib/language';
import { decodeSegment, noEntry, routes, staticParams } from '@/lib/routes';
import { findableAs, leftOutOfSearch } from '@/lib/search';
import { pageMetadata } from '@/lib/seo/metadata';
import { projectEntities } from '@/lib/seo/structured-data/directory';
import { trails } from '@/lib/trails';

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return staticParams(
    projects.map(({ slug }) => ({ slug })),
    { slug: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug, tagline } = await requested(params);
  const address = routes.project(slug);
  return pageMetadata({
    address,
    title: name,
    description: t('projects.projectDescription', { name, tagline }),
    feedsOf: address,
    files: { 'text/markdown': routes.twin(address) },
  });
}

export default async function ProjectPage({ params }: Props) {
  const project = await requested(params);
  const { name, slug } = project;
  const events = eventsAboutProject(slug);
  return (
    <div className="page" {...findableAs('project')}>
      <StructuredData entities={projectEntities(project)} />
      <PageHeader
        title={name}
        kicker={project.area}
        lead={project.tagline}
        above={trails.project}
        figure={<ProjectMark project={project} size="page" />}
      />
      <div className="with-aside pb-section">
        <Prose html={project.body.html} />
        <ProjectFacts project={project} />
      </div>
      <PostsAbout
        name={name}
        address={routes.project(slug)}
        list={routes.postsAboutProject(slug)}
        posts={postsAboutProject(posts, slug)}
      />
      {events.length > 0 && (
        <div {...leftOutOfSearch}>
          <Section id="events_" title={t('graph.events', { name })}>
            <EventList events={events} />
          </Section>
        </div>
      )}
      <Contribute project={project} />
      <MentionedOn pages={mentionedOn({ kind: 'projects', slug }).filter(({ kind }) => kind !== 'event')} />
      <MendLinks file={project.file} address={routes.project(slug)} />
    </div>
  );
}

async function requested(params: Props['params']) {
  const slug = decodeSegment((await params).slug);
  return projects.find((project) => project.slug === slug) ?? notFound();
}
