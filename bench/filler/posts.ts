import type { z } from 'zod';
import type { post } from '../../lib/content/schema';
import { body } from './body';
import { type Document, markdownFile } from './documents';
import { addressesOf, daysAfter, type Names, numbered, times } from './names';
import { picturesOf } from './pictures';
import { sentence } from './prose';
import { type Random, randomFor } from './random';

/** The names of those who write posts. */
export const authors: readonly string[] = times(30, (index) => numbered('Author', index, 2).name);

const categories = [
  ...['News', 'Releases', 'Community', 'Events', 'Members', 'Operations'],
  ...['Security', 'Documentation', 'Training', 'Research', 'Governance', 'Interviews'],
];

const firstDay = '2014-01-06';
/** Ten years, so that the last post is older than the day up to which the members are known. */
const days = 3640;

/** Every post, the oldest first, spread evenly over ten years. */
export function postDocuments(names: Names): Document[] {
  const surroundings = { addresses: addressesOf(names), pictures: picturesOf('photo', 'diagram') };
  return names.posts.map(({ name, slug }, index) => {
    const random = randomFor('post', index);
    const day = daysAfter(firstDay, Math.floor((days * index) / names.posts.length));
    const fields = postFields(random, name, day, names);
    return markdownFile(`posts/${slug}.md`, fields, body(random, random.whole(340, 720), surroundings));
  });
}

function postFields(random: Random, title: string, day: string, names: Names): z.input<typeof post.schema> {
  const hour = String(random.whole(6, 20)).padStart(2, '0');
  const [image] = random.chance(0.1) ? random.some(picturesOf('photo'), 1) : [];
  const projects = slugs(random, names.projects, 0.4);
  const members = slugs(random, names.members, 0.3);
  return {
    title,
    author: random.some(authors, random.chance(0.1) ? 2 : 1),
    date: `${day}T${hour}:00:00.000Z`,
    category: categoriesFor(random).map((label) => ({ id: `category-${label.toLowerCase()}`, label })),
    seo: { title, description: description(random) },
    ...(random.chance(0.7) && { summary: sentence(random) }),
    ...(image && { image }),
    ...(projects.length > 0 && { projects }),
    ...(members.length > 0 && { members }),
    ...(random.chance(0.05) && { updated: `${daysAfter(day, 9)}T12:00:00.000Z` }),
  };
}

/** One category or two; those that stand first have more posts. */
function categoriesFor(random: Random): string[] {
  const common = categories.slice(0, random.whole(1, categories.length));
  return random.some(common, random.chance(0.2) ? 2 : 1);
}

function slugs(random: Random, names: Names['members'], share: number): string[] {
  if (!random.chance(share)) return [];
  return random.some(names, random.whole(1, 3)).map(({ slug }) => slug);
}

/** As long as search engines show, from 50 to 160 characters. */
export function description(random: Random): string {
  let text = sentence(random);
  while (text.length < 50) text += ` ${sentence(random)}`;
  return text.slice(0, 160).trim();
}
