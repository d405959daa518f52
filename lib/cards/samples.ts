import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sampleTiers } from '../content/samples';
import type * as source from '../content/source';

/** A whole content, for tests in place of `lib/content/source.ts`: an English site without a document, but for what a test names. */
export function sampleSource(documents: Partial<typeof source> = {}): typeof source {
  return {
    posts: [],
    unlistedPosts: [],
    projects: [],
    members: [],
    people: [],
    events: [],
    pages: [],
    notices: [],
    withheldPictures: new Set(),
    nextBuildTime: undefined,
    redirects: [],
    site: sampleSite,
    messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
    ...documents,
  };
}

export const sampleSite: source.Site = {
  name: 'Example Foundation',
  shortName: 'Example',
  tagline: 'It stands for all others.',
  url: 'https://foundation.example',
  description: 'A foundation for tests.',
  locale: 'en-GB',
  twitter: '@Example',
  repository: 'https://code.example/content',
  nav: [],
  footer: [{ title: 'Legal', links: [{ label: 'Rules', href: '/rules' }] }],
  figures: [],
  membersAsOf: '2022-02-16',
  join: [{ label: 'Join', href: '/join' }],
  tiers: sampleTiers,
};
