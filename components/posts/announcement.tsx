import { StructuredData } from '@/components/layout/structured-data';
import { MemberList } from '@/components/members/member-list';
import { PersonList } from '@/components/people/person-list';
import { ProjectGrid } from '@/components/projects/project-grid';
import { Figure } from '@/components/ui/figure';
import { MendLinks } from '@/components/ui/mend-links';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import type { Word } from '@/components/ui/tag';
import { TagList } from '@/components/ui/tag-list';
import { tableOfContents } from '@/lib/content/contents';
import type { Member, Person, Post, Project } from '@/lib/content/source';
import { t } from '@/lib/language';
import { findableAs } from '@/lib/search';
import { postEntities } from '@/lib/seo/structured-data/post';
import { absoluteUrl } from '@/lib/site';
import { trails } from '@/lib/trails';
import { Contents } from './contents';
import { Corrections } from './corrections';
import { Neighbours } from './neighbours';
import { PostCards } from './post-cards';
import { PostMeta, Standing } from './post-meta';
import { Share } from './share';

type AroundProps = {
  projects: readonly Project[];
  members: readonly Member[];
  people: readonly Person[];
  related: readonly Post[];
  older?: Post | undefined;
  newer?: Post | undefined;
};

type Props = AroundProps & { post: Post; authors: readonly Word[]; categories: readonly Word[] };

/** A post: its text, and the projects, members, people and posts around it. */
export function Announcement({ post, authors, categories, ...around }: Props) {
  const sections = tableOfContents(post.body.html);
  return (
    <div className="page" {...(!post.hidePost && findableAs('post', { date: post.date }))}>
      <StructuredData entities={postEntities(post, around)} />
      <article>
        <PageHeader title={post.title} lead={post.summary} above={trails.post}>
          <PostMeta post={post} authors={authors} />
          <div className="mt-4" data-print="none">
            <TagList tags={categories} label={t('post.categories')} kind={t('blog.categoryLabel')} />
          </div>
          <Standing post={post} />
        </PageHeader>
        <div className="with-aside border-t border-rule pt-10">
          {sections.length > 0 && (
            <div className="lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1" data-print="none">
              <Contents sections={sections} />
            </div>
          )}
          <div className="grid max-w-text grid-cols-[minmax(0,1fr)] gap-10 lg:col-start-1 lg:row-start-1">
            {post.image && <Figure src={post.image.src} alt={post.image.alt} />}
            <Prose html={post.body.html} />
            <Corrections corrections={post.corrections} />
            <p className="data hidden print:block">{absoluteUrl(post.address)}</p>
            <div className="grid gap-6" data-print="none">
              <Share post={post} />
              <MendLinks file={post.file} address={post.address} />
            </div>
          </div>
        </div>
      </article>
      <Around {...around} />
    </div>
  );
}

/** What a reader of a post may want next. */
function Around({ projects, members, people, related, older, newer }: AroundProps) {
  return (
    <div data-print="none">
      {projects.length + members.length + people.length > 0 && (
        <Section id="about_" title={t('post.about')}>
          <div className="grid gap-6">
            <ProjectGrid projects={projects} level={3} />
            {members.length > 0 && <MemberList members={members} size="medium" />}
            {people.length > 0 && <PersonList people={people} />}
          </div>
        </Section>
      )}
      {related.length > 0 && (
        <Section id="related_" title={t('post.related')}>
          <PostCards posts={related} level={3} />
        </Section>
      )}
      <Neighbours older={older} newer={newer} />
    </div>
  );
}
