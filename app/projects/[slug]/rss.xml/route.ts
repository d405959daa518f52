import { postsAboutProject } from '@/lib/content/posts';
import { projectsInNews } from '@/lib/content/projects';
import { posts, projects } from '@/lib/content/source';
import { projectFeed } from '@/lib/feeds/news-feed';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

const projectsWithFeed = projectsInNews(projects, posts);

export function generateStaticParams() {
  return staticParams(
    projectsWithFeed.map(({ slug }) => ({ slug })),
    { slug: noEntry },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeSegment((await params).slug);
  const project = projectsWithFeed.find((entry) => entry.slug === slug);
  if (project === undefined) return new Response(null, { status: 404 });
  const feed = projectFeed(project, postsAboutProject(posts, slug));
  return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
