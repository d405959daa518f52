import kebabCase from 'lodash/kebabCase.js';
import { contentDirectory } from '../lib/content/directory';
import { readData } from '../lib/content/read-data';
import { member, post, project, site } from '../lib/content/schema';
import { postAddress } from '../lib/routes';
import { documentsOf } from './content';

/** A list that the site has to have: its address, and the addresses of its entries. */
export type ExpectedList = { address: string; entries: ReadonlySet<string> };

/** The lists of projects by what they have in common, counted from the files by themselves. */
export function expectedProjectLists(): ExpectedList[] {
  return gathered(
    documentsOf(project).flatMap(({ slug, status, area, tags }) =>
      [`status/${status}`, `area/${kebabCase(area)}`, ...tags.map((tag) => `tag/${kebabCase(tag)}`)].map((list) => ({
        list: `/projects/${list}`,
        entry: `/projects/${slug}`,
      })),
    ),
  );
}

/** The same of members, of those who are members on the day of `site.yml`. */
export function expectedMemberLists(): ExpectedList[] {
  return gathered(
    currentMembers().flatMap(({ slug, kind, country, tiers }) =>
      [
        `kind/${kind}`,
        ...(country ? [`country/${country.toLowerCase()}`] : []),
        ...tiers.map((id) => `tier/${id}`),
      ].map((list) => ({ list: `/members/${list}`, entry: `/members/${slug}` })),
    ),
  );
}

/** The members on the day of `site.yml`, with the tiers that they stand in then. */
export function currentMembers() {
  const { membersAsOf: day } = readData(site, contentDirectory);
  return documentsOf(member)
    .map((one) => ({
      ...one,
      tiers: one.memberships.filter(({ since, until = '9999' }) => since <= day && day < until).map(({ tier }) => tier),
    }))
    .filter(({ tiers }) => tiers.length > 0);
}

/** The lists of posts that their fields name: by category and by year. */
export function expectedTopicLists(): ExpectedList[] {
  return gathered(
    documentsOf(post)
      .filter(({ hidePost, draft }) => hidePost !== true && draft !== true)
      .flatMap(({ file, seo, category, date }) =>
        [...category.map(({ label }) => `category/${kebabCase(label)}`), `year/${date.slice(0, 4)}`].map((list) => ({
          list: `/blog/${list}`,
          entry: postAddress({ file, seo }),
        })),
      ),
  );
}

function gathered(standings: readonly { list: string; entry: string }[]): ExpectedList[] {
  const lists = new Map<string, Set<string>>();
  for (const { list, entry } of standings) lists.set(list, (lists.get(list) ?? new Set()).add(entry));
  return [...lists].map(([address, entries]) => ({ address, entries }));
}
