import { Facts } from '@/components/ui/facts';
import type { Project } from '@/lib/content/source';
import { format, t } from '@/lib/language';

/** A project’s facts and where it lives elsewhere. */
export function ProjectFacts({ project }: { project: Project }) {
  const { name, status, area, started, supportedSince, license, tags, website, source, docs } = project;
  return (
    <aside aria-labelledby="facts_" className="rounded-lg border border-rule bg-panel p-6">
      <h2 id="facts_" className="mb-4 text-lg">
        {t('projects.facts')}
      </h2>
      <Facts
        facts={[
          [t('projects.status'), t(`projectStatus.${status}`)],
          [t('projects.area'), area],
          [t('projects.started'), started && format.partialDay(started)],
          [t('projects.supportedSince'), supportedSince && format.day(supportedSince)],
          [t('projects.license'), license],
          [t('projects.tags'), tags.length > 0 ? tags.join(', ') : undefined],
        ]}
      />
      <ul aria-label={t('projects.links')} className="mt-5 grid gap-1 border-t border-rule pt-4 text-sm">
        <ExternalLink href={website} label={t('projects.website', { name })} />
        <ExternalLink href={source} label={t('projects.source', { name })} />
        <ExternalLink href={docs} label={t('projects.docs', { name })} />
      </ul>
    </aside>
  );
}

function ExternalLink({ href, label }: { href: string | undefined; label: string }) {
  if (href === undefined) return null;
  return (
    <li>
      <a href={href} rel="external noopener" className="link inline-block py-0.5">
        {label}
      </a>
    </li>
  );
}
