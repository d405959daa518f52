import type { z } from 'zod';
import type { event, page, person } from '../../lib/content/schema';
import { body, type Surroundings } from './body';
import { type Document, markdownFile } from './documents';
import { addressesOf, daysAfter, type Names, numbered, times } from './names';
import { picturesOf } from './pictures';
import { authors, description } from './posts';
import { paragraph, phrase } from './prose';
import { randomFor } from './random';

/** What every corpus has a few of, whatever its size: 20 events, 4 pages, and a profile of every author. */
export function otherDocuments(names: Names): Document[] {
  const surroundings = { addresses: addressesOf(names), pictures: picturesOf('diagram') };
  return [
    ...times(20, eventDocument),
    ...authors.map(personDocument),
    ...['about', 'contact', 'join', 'privacy'].map((slug, index) => pageDocument(slug, index, surroundings)),
  ];
}

function eventDocument(index: number): Document {
  const random = randomFor('event', index);
  const { name, slug } = numbered('Event', index, 2);
  const online = random.chance(0.4);
  const start = daysAfter('2014-05-12', index * 178);
  const fields: z.input<typeof event.schema> = {
    name,
    start: online ? `${start}T14:00` : start,
    end: online ? `${start}T15:30` : daysAfter(start, random.whole(0, 4)),
    timezone: online ? 'UTC' : random.pick(['Europe/Berlin', 'America/Denver', 'Asia/Tokyo']),
    ...(online ? { online } : { place: `Hall ${random.whole(1, 9)}` }),
    url: `https://${slug}.example`,
    kind: random.pick(['Summit', 'Workshop', 'Meeting']),
  };
  return markdownFile(`events/${slug}.md`, fields, `${paragraph(random, 60)}\n`);
}

function personDocument(name: string, index: number): Document {
  const random = randomFor('person', index);
  const fields: z.input<typeof person.schema> = {
    name,
    role: `Speaker for ${phrase(random)}`,
    links: [{ label: 'Own page', url: `https://author-${index + 1}.example` }],
  };
  return markdownFile(`people/author-${index + 1}.md`, fields, `${paragraph(random, 50)}\n`);
}

function pageDocument(slug: string, index: number, surroundings: Surroundings): Document {
  const random = randomFor('page', index);
  const title = slug.charAt(0).toUpperCase() + slug.slice(1);
  const fields: z.input<typeof page.schema> = { title, summary: description(random), updated: '2023-03-01' };
  return markdownFile(`pages/${slug}.md`, fields, body(random, 300, surroundings));
}
