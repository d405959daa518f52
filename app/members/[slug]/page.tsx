import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MentionedOn } from '@/components/layout/mentioned-on';
import { StructuredData } from '@/components/layout/structured-data';
import { MemberFacts } from '@/components/members/member-facts';
import { MemberLogo } from '@/components/members/member-logo';
import { MembershipHistory } from '@/components/members/membership-history';
import { PostsAbout } from '@/components/posts/posts-about';
import { MendLinks } from '@/components/ui/mend-links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { leftOn, tiersInOrder } from '@/lib/content/members';
import { postsAboutMember } from '@/lib/content/posts';
import { members, posts } from '@/lib/content/source';
import { mentionedOn } from '@/lib/graph';
import { format, t } from '@/lib/language';
import { founded } from '@/lib/member-history';
import { decodeSegment, noEntry, routes, staticParams } from '@/lib/routes';
import { findableAs } from '@/lib/search';
import { pageMetadata } from '@/lib/seo/metadata';
import { memberEntities } from '@/lib/seo/structured-data/directory';
import { site } from '@/lib/site';
import { standing, tiersOf } from '@/lib/standing';
import { trails } from '@/lib/trails';

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
  const address = routes.member(slug);
  return pageMetadata({
    address,
    title: name,
    description,
    feedsOf: address,
    files: { 'text/markdown': routes.twin(address) },
  });
}

export default async function MemberPage({ params }: Props) {
  const member = await requested(params);
  const day = site.membersAsOf;
  const left = leftOn(member, day);
  return (
    <div className="page" {...findableAs('member', { tiers: tiersOf(member) })}>
      <StructuredData entities={memberEntities(member)} />
      <PageHeader
        title={member.name}
        above={trails.member}
        kicker={standing(member)}
        figure={<MemberLogo member={member} size="large" />}
      >
        {left && (
          <div className="mt-4">
            <Notice tone="info">{t('members.left', { name: member.name, date: format.day(left) })}</Notice>
          </div>
        )}
      </PageHeader>
      <div className="with-aside pb-section">
        <div className="grid min-w-0 gap-8">
          {member.body.html && <Prose html={member.body.html} />}
          <section aria-labelledby="history_" className="max-w-text">
            <h2 id="history_" className="mb-4 text-xl">
              {t('members.history')}
            </h2>
            <MembershipHistory member={member} tiers={tiersInOrder(site.tiers)} day={day} founded={founded ?? day} />
            <p className="mt-4 text-xs text-muted">{t('members.asOf', { date: format.day(day) })}</p>
          </section>
        </div>
        <MemberFacts member={member} />
      </div>
      <PostsAbout
        name={member.name}
        address={routes.member(member.slug)}
        list={routes.postsAboutMember(member.slug)}
        posts={postsAboutMember(posts, member.slug)}
      />
      <MentionedOn pages={mentionedOn({ kind: 'members', slug: member.slug })} />
      <MendLinks file={member.file} address={routes.member(member.slug)} />
    </div>
  );
}

async function requested(params: Props['params']) {
  const slug = decodeSegment((await params).slug);
  return members.find((member) => member.slug === slug) ?? notFound();
}
