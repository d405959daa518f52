import { FactLink } from '@/components/ui/fact-link';
import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Status } from '@/components/ui/tag';
import { TagList } from '@/components/ui/tag-list';
import type { Project } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { statusTones } from './project-card';

/** A project’s facts and where it lives elsewhere. */
export function ProjectFacts({ project }: { project: Project }) {
  const { name, slug, status, area, started, supportedSince, license, tags, website, source, docs } = project;
  const links = [
    { label: t('projects.website', { name }), address: website },
    { label: t('projects.source', { name }), address: source },
    { label: t('projects.docs', { name }), address: docs },
  ];
  return (
    <Panel id="facts_" title={t('projects.facts')}>
      <Facts
        facts={[
          [
            t('projects.status'),
            <Status
              key="status"
              tone={statusTones[status]}
              label={
                <FactLink by={t('facets.projectsByStatus')} address={routes.projectsOfStatus(status)}>
                  {t(`projectStatus.${status}`)}
                </FactLink>
              }
            />,
          ],
          [
            t('projects.area'),
            <FactLink key="area" by={t('facets.projectsByArea')} address={routes.projectsInArea(area)}>
              {area}
            </FactLink>,
          ],
          [t('projects.started'), started && format.partialDay(started)],
          [t('projects.supportedSince'), supportedSince && format.day(supportedSince)],
          [t('projects.license'), license],
        ]}
      />
      <ul aria-label={t('projects.links')} className="border-t border-rule py-3 text-sm">
        {links.map(
          ({ label, address }) =>
            address && (
              <li key={label}>
                <Link href={address} kind="onward">
                  {label}
                </Link>
              </li>
            ),
        )}
      </ul>
      {tags.length > 0 && (
        <div className="border-t border-rule pt-4">
          <TagList
            tags={tags.map((label) => ({ label, address: routes.projectsWithTag(label) }))}
            label={t('projects.tags')}
            kind={t('facets.projectsByTag')}
          />
        </div>
      )}
      <p className="mt-4 border-t border-rule pt-3 text-sm">
        <Link href={routes.compareWith([slug])} kind="onward">
          {t('graph.compare')}
        </Link>
      </p>
    </Panel>
  );
}
