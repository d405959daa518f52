import type { z } from 'zod';
import type { redirects, site } from '../../lib/content/schema';
import { type Document, dataFile } from './documents';
import { membersAsOf, tiers } from './members';
import { capitalised } from './prose';

const siteFields: z.input<typeof site.schema> = {
  name: 'Benchmark Foundation',
  shortName: 'Benchmark',
  tagline: 'A foundation with more to say than any other.',
  url: 'https://benchmark.example',
  description:
    'A foundation that is not there. Its content is filler, and there is as much of it as a measurement asks for.',
  locale: 'en-GB',
  twitter: '@Benchmark',
  repository: 'https://code.example/benchmark/tree/main/content',
  nav: [
    { label: 'News', href: '/blog' },
    { label: 'Projects', href: '/projects' },
    { label: 'Members', href: '/members' },
    { label: 'Events', href: '/events' },
    { label: 'About', href: '/about' },
  ],
  footer: [
    {
      title: 'Foundation',
      links: [
        { label: 'About', href: '/about' },
        { label: 'How to join', href: '/join' },
        { label: 'Contact', href: '/contact' },
        { label: 'Privacy', href: '/privacy' },
      ],
    },
  ],
  figures: [
    { label: 'community members', value: '12,000', asOf: membersAsOf },
    { label: 'countries', value: '44', asOf: membersAsOf },
  ],
  membersAsOf,
  join: [{ label: 'Join as an organisation', href: '/join' }],
  tiers: tiers.map((id, index) => ({
    id,
    name: capitalised(id),
    order: index + 1,
    description: `The members of tier number ${index + 1}.`,
  })),
};

const redirectFields: z.input<typeof redirects.schema> = {
  redirects: [
    { from: '/news', to: '/blog', status: 301 },
    { from: '/companies', to: '/members', status: 301 },
    { from: '/foundation', to: '/about', status: 302 },
  ],
};

/** The files that are about the site as a whole. */
export function siteDocuments(): Document[] {
  return [dataFile('site.yml', siteFields), dataFile('redirects.yml', redirectFields)];
}
