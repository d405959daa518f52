import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MemberFacts } from '@/components/members/member-facts';
import { MembershipHistory } from '@/components/members/membership-history';
import { PostsAbout } from '@/components/posts/posts-about';
import { EditLink } from '@/components/ui/edit-link';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { leftOn } from '@/lib/content/members';
import { postsAboutMember } from '@/lib/content/posts';
import { members, posts } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { decodeSegment, noEntry, routes, staticParams } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return staticParams(
    members.map(({ slug }) => ({ slug })),
    { slug: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug } = await requested(params);
  const description = t('members.memberDescription', { name, site: site.name });
  return pageMetadata({ address: routes.member(slug), title: name, description });
}

export default async function MemberPage({ params }: Props) {
  const member = await requested(params);
  const day = site.membersAsOf;
  const left = leftOn(member, day);
  return (
    <div className="page">
      <PageHeader
        title={member.name}
        above={[{ label: t('members.title'), address: routes.members }]}
        lead={left && t('members.left', { name: member.name, date: format.day(left) })}
      />
      <div className="grid items-start gap-10 pb-10 lg:grid-cols-[1fr_20rem]">
        <section aria-labelledby="history_">
          <Prose html={member.body.html} />
          <h2 id="history_" className="mb-5 text-xl">
            {t('members.history')}
          </h2>
          <MembershipHistory member={member} tiers={site.tiers} day={day} />
          <p className="mt-6 text-sm text-muted">{t('members.asOf', { date: format.day(day) })}</p>
        </section>
        <MemberFacts member={member} />
      </div>
      <PostsAbout name={member.name} posts={postsAboutMember(posts, member.slug)} />
      <EditLink file={member.file} />
    </div>
  );
}

async function requested(params: Props['params']) {
  const slug = decodeSegment((await params).slug);
  return members.find((member) => member.slug === slug) ?? notFound();
}
