import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/components/layout/structured-data';
import { PostsAbout } from '@/components/posts/posts-about';
import { ProjectFacts } from '@/components/projects/project-facts';
import { ProjectMark } from '@/components/projects/project-mark';
import { MendLinks } from '@/components/ui/mend-links';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { postsAboutProject } from '@/lib/content/posts';
import { posts, projects } from '@/lib/content/source';
import { t } from '@/lib/language';
import { decodeSegment, noEntry, routes, staticParams } from '@/lib/routes';
import { findableAs } from '@/lib/search';
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
      <PostsAbout name={name} address={routes.project(slug)} posts={postsAboutProject(posts, slug)} />
      <MendLinks file={project.file} address={routes.project(slug)} />
    </div>
  );
}

async function requested(params: Props['params']) {
  const slug = decodeSegment((await params).slug);
  return projects.find((project) => project.slug === slug) ?? notFound();
}
