import type { z } from 'zod';
import { inOrder } from '../content/projects';
import type { Project } from '../content/source';
import { routes } from '../routes';
import { feedAddress, pageAddresses, pictureUri, uri } from './addresses';
import type { projectEntry } from './definitions';

export type ProjectEntry = z.infer<typeof projectEntry>;

/** Projects as `projects.json` has them, in their order. */
export function projectEntries(projects: readonly Project[]): ProjectEntry[] {
  return inOrder(projects).map((project) => {
    const { slug, name, status, area, tagline, tags, website, source, docs, contribute, license, logo } = project;
    const { started, supportedSince } = project;
    return {
      ...{ slug, name, status, area, tagline, tags, website: uri(website), license, started, supportedSince },
      source: source && uri(source),
      docs: docs && uri(docs),
      contribute: contribute && uri(contribute),
      logo: logo && pictureUri(logo),
      feed: feedAddress(routes.project(slug)),
      ...pageAddresses(routes.project(slug)),
    };
  });
}
