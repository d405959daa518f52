import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/components/layout/structured-data';
import { Announcement } from '@/components/posts/announcement';
import { Contents } from '@/components/posts/contents';
import { MendLinks } from '@/components/ui/mend-links';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { tableOfContents } from '@/lib/content/contents';
import { membersNamed } from '@/lib/content/members';
import { peopleNamed } from '@/lib/content/people';
import { neighbours } from '@/lib/content/posts';
import { projectsNamed } from '@/lib/content/projects';
import { relatedPosts } from '@/lib/content/related';
import { members, type Page, type Post, pages, people, posts, projects, unlistedPosts } from '@/lib/content/source';
import { linkTopics } from '@/lib/content/topics';
import { format, t } from '@/lib/language';
import { authors, categories } from '@/lib/post-lists';
import { addressOfSegments, addressSegments, noEntry, routes, staticParams } from '@/lib/routes';
import { findableAs } from '@/lib/search';
import { pageMetadata } from '@/lib/seo/metadata';
import { postMetadata } from '@/lib/seo/post-metadata';
import { pageEntities } from '@/lib/seo/structured-data/page';

type Props = { params: Promise<{ path: string[] }> };

export function generateStaticParams() {
  const documents = [...posts, ...unlistedPosts, ...pages];
  return staticParams(
    documents.map(({ address }) => ({ path: addressSegments(address) })),
    { path: [noEntry] },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { post, page } = documentAt(addressOfSegments((await params).path));
  if (post) return postMetadata(post);
  if (page) return pageHead(page);
  notFound();
}

/** A post or a page: both have the address that their file gives them, anywhere on the site. */
export default async function DocumentPage({ params }: Props) {
  const { post, page } = documentAt(addressOfSegments((await params).path));
  if (post) return <PostDocument post={post} />;
  if (page) return <PageDocument page={page} />;
  notFound();
}

function documentAt(address: string): { post?: Post | undefined; page?: Page | undefined } {
  return {
    post: [...posts, ...unlistedPosts].find((post) => post.address === address),
    page: pages.find((page) => page.address === address),
  };
}

function pageHead({ address, title, summary }: Page): Metadata {
  return pageMetadata({ address, title, description: summary, files: { 'text/markdown': routes.twin(address) } });
}

function PostDocument({ post }: { post: Post }) {
  const labels = post.category.map(({ label }) => label);
  return (
    <Announcement
      post={post}
      authors={linkTopics(post.author, authors, routes.author)}
      categories={linkTopics(labels, categories, routes.category)}
      projects={projectsNamed(projects, post.mentions.projects)}
      members={membersNamed(members, post.mentions.members)}
      people={peopleNamed(people, post.mentions.people)}
      related={relatedPosts(posts, post, 3)}
      {...neighbours(posts, post.address)}
    />
  );
}

function PageDocument({ page }: { page: Page }) {
  return (
    <div className="page" {...findableAs('page', { date: page.updated })}>
      <StructuredData entities={pageEntities({ address: page.address, title: page.title, modified: page.updated })} />
      <PageHeader title={page.title} lead={page.summary} />
      <div className="with-aside border-t border-rule pt-10">
        <div className="lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1">
          <Contents sections={tableOfContents(page.body.html)} />
        </div>
        <div className="lg:col-start-1 lg:row-start-1">
          <Prose html={page.body.html} />
          {page.updated && <p className="data mt-10">{t('pages.updated', { date: format.day(page.updated) })}</p>}
          <div className="pt-4">
            <MendLinks file={page.file} address={page.address} />
          </div>
        </div>
      </div>
    </div>
  );
}
