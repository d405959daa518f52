import { EventList } from '@/components/events/event-list';
import { Hero } from '@/components/layout/hero';
import { Invitation } from '@/components/layout/invitation';
import { StructuredData } from '@/components/layout/structured-data';
import { MemberList } from '@/components/members/member-list';
import { LeadPost } from '@/components/posts/lead-post';
import { PostCards } from '@/components/posts/post-cards';
import { ProjectGrid } from '@/components/projects/project-grid';
import { Figures } from '@/components/ui/figures';
import { Section } from '@/components/ui/section';
import { buildTime } from '@/lib/clock';
import { pastEvents, upcomingEvents } from '@/lib/content/events';
import { leadingMembers, memberCount } from '@/lib/content/members';
import { inOrder } from '@/lib/content/projects';
import { events, members, posts, projects } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { homeEntities } from '@/lib/seo/structured-data/site';
import { site } from '@/lib/site';

export const metadata = pageMetadata({
  address: routes.home,
  title: site.name,
  documentTitle: site.name,
  description: site.description,
});

export default function HomePage() {
  const [lead, ...others] = posts;
  return (
    <div className="page">
      <StructuredData entities={homeEntities()} />
      <Hero />
      <div className="grid gap-8 pb-section lg:grid-cols-2 lg:gap-12">
        {lead && <LeadPost post={lead} />}
        {site.figures.length > 0 && (
          <section aria-label={t('home.figures')} className="self-center">
            <Figures
              figures={site.figures.map(({ asOf, ...figure }) => ({
                ...figure,
                note: t('home.asOf', { date: format.day(asOf) }),
              }))}
            />
          </section>
        )}
      </div>
      <Section
        id="projects"
        title={t('home.projects')}
        intro={t('home.projectsIntro', { count: projects.length })}
        more={{ label: t('home.allProjects'), address: routes.projects }}
      >
        <ProjectGrid projects={inOrder(projects)} level={3} lead />
      </Section>
      {others.length > 0 && (
        <Section id="news" title={t('home.moreNews')} more={{ label: t('home.allNews'), address: routes.blog }}>
          <PostCards posts={others.slice(0, 3)} level={3} />
        </Section>
      )}
      <LeadingMembers />
      <NextEvent />
      <Invitation title={t('home.join')} text={t('home.joinIntro')} links={site.join} />
    </div>
  );
}

function LeadingMembers() {
  const day = site.membersAsOf;
  const tiers = leadingMembers(members, site.tiers, day);
  if (tiers.length === 0) return null;
  return (
    <Section
      id="members"
      title={t('home.members')}
      intro={t('members.asOf', { date: format.day(day) })}
      more={{ label: t('home.allMembers', { count: memberCount(members, day) }), address: routes.members }}
    >
      {tiers.map((entry, place) => (
        <div key={entry.tier.id} className="mb-8 last:mb-0">
          <h3 className="kicker mb-3">{entry.tier.name}</h3>
          <MemberList members={entry.members} size={place === 0 ? 'medium' : 'small'} />
        </div>
      ))}
    </Section>
  );
}

function NextEvent() {
  const now = buildTime();
  const [next] = upcomingEvents(events, now);
  const [latest] = pastEvents(events, now);
  const event = next ?? latest;
  if (event === undefined) return null;
  return (
    <Section
      id="event"
      title={t(next ? 'home.nextEvent' : 'home.latestEvent')}
      more={{ label: t('home.allEvents'), address: routes.events }}
    >
      <EventList events={[event]} />
    </Section>
  );
}
