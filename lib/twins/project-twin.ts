import type { Project } from '../content/source';
import { format, t } from '../language';
import { routes } from '../routes';
import { fact, sentences, twinDocument } from './document';
import { line, link } from './markdown';

/** A project as Markdown. */
export function projectTwin(project: Project): string {
  const { name, slug, status, area, tagline, tags, started, supportedSince, license, body } = project;
  return twinDocument({
    address: routes.project(slug),
    title: name,
    before: [
      ...line([
        fact(t('projects.status'), t(`projectStatus.${status}`)),
        fact(t('projects.area'), area),
        fact(t('projects.started'), started && format.partialDay(started)),
        fact(t('projects.supportedSince'), supportedSince && format.day(supportedSince)),
        fact(t('projects.license'), license),
        fact(t('projects.tags'), tags.length === 0 ? undefined : format.list(tags)),
      ]),
      ...line(links(project)),
      ...sentences(tagline),
    ],
    html: body.html,
  });
}

function links({ name, website, source, docs, contribute }: Project) {
  return [
    link(t('projects.website', { name }), website),
    source === undefined ? undefined : link(t('projects.source', { name }), source),
    docs === undefined ? undefined : link(t('projects.docs', { name }), docs),
    contribute === undefined ? undefined : link(t('graph.guide', { name }), contribute),
  ];
}
