import { MemberList } from '@/components/members/member-list';
import { ProjectGrid } from '@/components/projects/project-grid';
import { Day } from '@/components/ui/day';
import { EditLink } from '@/components/ui/edit-link';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import { type Tag, TagList } from '@/components/ui/tag-list';
import { readingMinutes } from '@/lib/content/posts';
import type { Member, Post, Project } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { AuthorLine } from './byline';
import { Corrections } from './corrections';
import { Neighbours } from './neighbours';

type Props = {
  post: Post;
  authors: readonly Tag[];
  categories: readonly Tag[];
  projects: readonly Project[];
  members: readonly Member[];
  older?: Post | undefined;
  newer?: Post | undefined;
};

/** A post: its text, and the projects, members and posts around it. */
export function Announcement({ post, authors, categories, projects, members, older, newer }: Props) {
  return (
    <div className="page">
      <article>
        <PageHeader title={post.title} lead={post.summary} above={[{ label: t('blog.title'), address: routes.blog }]}>
          <PostMeta post={post} authors={authors} />
          <div className="mt-4">
            <TagList tags={categories} label={t('post.categories')} />
          </div>
        </PageHeader>
        {post.image && (
          <img
            src={post.image.src}
            alt={post.image.alt}
            className="mb-10 max-h-[70vh] w-full rounded-lg object-cover"
          />
        )}
        <Prose html={post.body.html} />
        <Corrections corrections={post.corrections} />
        <div className="pt-10">
          <EditLink file={post.file} />
        </div>
      </article>
      {projects.length + members.length > 0 && (
        <Section id="about_" title={t('post.about')}>
          <ProjectGrid projects={projects} level={3} />
          {members.length > 0 && (
            <div className={projects.length > 0 ? 'mt-8' : undefined}>
              <MemberList members={members} />
            </div>
          )}
        </Section>
      )}
      <Neighbours older={older} newer={newer} />
    </div>
  );
}

function PostMeta({ post, authors }: Pick<Props, 'post' | 'authors'>) {
  const { date, updated, corrections = [], hidePost, draft, body } = post;
  const corrected = corrections
    .map((correction) => correction.date)
    .sort()
    .at(-1);
  return (
    <>
      <p className="mt-5 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        <Day iso={date} />
        <AuthorLine authors={authors} />
        <span>{t('post.readingTime', { minutes: readingMinutes(body.raw) })}</span>
        {updated && <span>{t('post.updated', { date: format.day(updated) })}</span>}
        {corrected && (
          <a href="#corrections_" className="link">
            {t('post.corrected', { date: format.day(corrected) })}
          </a>
        )}
      </p>
      {hidePost && <p className="mt-4 border-s-3 border-support ps-4 text-sm">{t('post.unlisted')}</p>}
      {draft && <p className="mt-4 border-s-3 border-support ps-4 text-sm">{t('post.draft')}</p>}
    </>
  );
}
