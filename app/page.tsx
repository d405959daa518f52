import { EventList } from '@/components/events/event-list';
import { Figures, Hero } from '@/components/layout/hero';
import { MemberList } from '@/components/members/member-list';
import { LeadPost } from '@/components/posts/lead-post';
import { PostList } from '@/components/posts/post-list';
import { ProjectGrid } from '@/components/projects/project-grid';
import { Section } from '@/components/ui/section';
import { pastEvents, upcomingEvents } from '@/lib/content/events';
import { leadingMembers, memberCount } from '@/lib/content/members';
import { inOrder } from '@/lib/content/projects';
import { events, members, posts, projects } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

export const metadata = pageMetadata({
  address: routes.home,
  title: site.name,
  documentTitle: site.name,
  description: site.description,
});

export default function HomePage() {
  const [lead, ...others] = posts;
  const day = site.membersAsOf;
  const leading = leadingMembers(members, site.tiers, day);
  return (
    <div className="page">
      <Hero />
      {lead && <LeadPost post={lead} />}
      {site.figures.length > 0 && (
        <section aria-label={t('home.figures')} className="py-12">
          <Figures />
        </section>
      )}
      <Section
        id="projects"
        title={t('home.projects')}
        intro={t('home.projectsIntro', { count: projects.length })}
        more={{ label: t('home.allProjects'), address: routes.projects }}
      >
        <ProjectGrid projects={inOrder(projects)} level={3} />
      </Section>
      {others.length > 0 && (
        <Section id="news" title={t('home.moreNews')} more={{ label: t('home.allNews'), address: routes.blog }}>
          <PostList posts={others.slice(0, 3)} level={3} />
        </Section>
      )}
      {leading.length > 0 && (
        <Section
          id="members"
          title={t('home.members')}
          intro={t('members.asOf', { date: format.day(day) })}
          more={{ label: t('home.allMembers', { count: memberCount(members, day) }), address: routes.members }}
        >
          <MemberList members={leading} />
        </Section>
      )}
      <NextEvent />
      <Join />
    </div>
  );
}

function NextEvent() {
  const now = new Date();
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

function Join() {
  return (
    <Section id="join" title={t('home.join')} intro={t('home.joinIntro')}>
      <ul className="flex flex-wrap gap-3">
        {site.join.map((link) => (
          <li key={link.href + link.label}>
            <a
              href={href(link.href)}
              className="inline-block rounded border border-accent px-5 py-2.5 font-semibold text-accent hover:bg-accent hover:text-on-accent"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
