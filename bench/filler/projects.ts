import type { z } from 'zod';
import type { project } from '../../lib/content/schema';
import { body } from './body';
import { type Document, markdownFile } from './documents';
import { addressesOf, type Names } from './names';
import { picturesOf } from './pictures';
import { capitalised, phrase } from './prose';
import { type Random, randomFor } from './random';

const statuses = ['confirmed', 'confirmed', 'confirmed', 'incubating', 'supported', 'archived'] as const;
const areas = ['Bare metal', 'Containers', 'Edge', 'Networks', 'Storage', 'Testing'];
const tags = ['automation', 'clusters', 'containers', 'hardware', 'machines', 'networks', 'storage', 'testing'];

/** Every project, in the order of their numbers. */
export function projectDocuments(names: Names): Document[] {
  const surroundings = { addresses: addressesOf(names), pictures: picturesOf('diagram') };
  return names.projects.map(({ name, slug }, index) => {
    const random = randomFor('project', index);
    const fields = projectFields(random, name, slug, index);
    return markdownFile(`projects/${slug}.md`, fields, body(random, 150, surroundings));
  });
}

function projectFields(random: Random, name: string, slug: string, index: number): z.input<typeof project.schema> {
  const status = random.pick(statuses);
  return {
    name,
    status,
    area: random.pick(areas),
    tagline: `${capitalised(phrase(random))}, with ${phrase(random)}`,
    tags: random.some(tags, random.whole(1, 4)),
    website: `https://${slug}.example`,
    source: `https://code.example/${slug}`,
    ...(random.chance(0.7) && { docs: `https://docs.${slug}.example` }),
    license: 'Apache-2.0',
    started: `${random.whole(2010, 2020)}-${String(random.whole(1, 12)).padStart(2, '0')}`,
    ...(status === 'supported' && { supportedSince: '2021-04-01' }),
    order: index + 1,
  };
}
