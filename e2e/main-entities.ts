import { isReference, objectsIn } from './rich-results';

type Data = Record<string, unknown>;

/** What a page is about: the type of the page itself, and the types that its main entity may have. */
type About = { page: string; entities: readonly string[] };

/** A page as its address, its Open Graph type and its structured data tell of it. */
type Page = { url: string; isArticle: boolean; hasProfile: boolean; graph: readonly Data[] };

const lists =
  /^\/(blog|projects|projects\/compare|members|members\/(table|changes)|events)$|^\/blog\/(page|category|author|year|project|member)\/|^\/projects\/(page|status|area|tag)\/|^\/members\/(page|table|tier|country|kind|changes)\//;

/** What the pages below some addresses are about, the first that fits. */
const directories: readonly (readonly [RegExp, About])[] = [
  [lists, { page: 'CollectionPage', entities: ['ItemList'] }],
  [/^\/events\//, { page: 'WebPage', entities: ['Event'] }],
  [/^\/members\/at\//, { page: 'WebPage', entities: [] }],
  [/^\/members\/statistics$/, { page: 'WebPage', entities: [] }],
  [/^\/members\//, { page: 'WebPage', entities: ['Organization'] }],
  [/^\/projects\//, { page: 'WebPage', entities: ['SoftwareSourceCode', 'Project'] }],
];

/** What is wrong with what a page says it is about, a sentence each. */
export function mainEntityFaults(page: Page): string[] {
  const { pathname } = new URL(page.url);
  if (pathname === '/') return homeFaults(page);
  const { page: type, entities } = aboutOf(page, pathname);
  const own = page.graph.find((object) => object['@id'] === page.url);
  if (own?.['@type'] !== type) return [`The page is a ${own?.['@type']}, not a ${type}.`];
  if (entities.length === 0) return [];
  const entity = described(page.graph, own['mainEntity']);
  if (!entities.includes(String(entity?.['@type']))) {
    return [`The page is about a ${entity?.['@type']}, not about ${entities.join(' or ')}.`];
  }
  return entityFaults(page, entity ?? {});
}

/** The names that entities have, by their `@id`, of those that have more than one. */
export function namesakes(graphs: readonly unknown[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const { '@id': id, name } of objectsIn(graphs)) {
    if (typeof id === 'string' && typeof name === 'string') names.set(id, (names.get(id) ?? new Set()).add(name));
  }
  return [...names].filter(([, all]) => all.size > 1).map(([id, all]) => `${id}: ${[...all].join(' and ')}`);
}

function aboutOf({ isArticle, hasProfile }: Page, pathname: string): About {
  if (isArticle) return { page: 'WebPage', entities: ['NewsArticle'] };
  if (hasProfile) return { page: 'ProfilePage', entities: ['Person'] };
  return directories.find(([pattern]) => pattern.test(pathname))?.[1] ?? { page: 'WebPage', entities: [] };
}

/** An entity says of which page it is the main one; a list and a person belong to theirs by their `@id`. */
function entityFaults({ url, graph }: Page, entity: Data): string[] {
  const type = String(entity['@type']);
  const page = entity['mainEntityOfPage'] as Data | undefined;
  const isOfPage = /^(ItemList|Person)$/.test(type)
    ? String(entity['@id']).startsWith(`${url}#`)
    : page?.['@id'] === url;
  const others = graph.filter((object) => object['@type'] === type && object !== entity);
  return [
    ...(isOfPage ? [] : [`The ${type} is of the page ${page?.['@id']}.`]),
    ...(type === 'Organization' ? membershipFaults(entity) : []),
    ...(type === 'NewsArticle' && others.length > 0 ? ['There is more than one NewsArticle.'] : []),
  ];
}

function membershipFaults({ memberOf }: Data): string[] {
  const roles = objectsIn(memberOf).filter((object) => object['@type'] === 'OrganizationRole');
  const isOfFoundation = roles.every((role) => String((role['memberOf'] as Data)['@id']).endsWith('/#organization'));
  return roles.length > 0 && isOfFoundation ? [] : ['The member has no role in the foundation.'];
}

/** The home page is about the foundation and its website, which can be searched. */
function homeFaults({ url, graph }: Page): string[] {
  const [foundation, website] = [`${url}#organization`, `${url}#website`].map((id) => described(graph, { '@id': id }));
  const search = objectsIn(website?.['potentialAction']).find((object) => object['@type'] === 'SearchAction');
  return [
    ...(foundation?.['@type'] === 'Organization' ? [] : ['The home page has no Organization.']),
    ...(website?.['@type'] === 'WebSite' ? [] : ['The home page has no WebSite.']),
    ...(search === undefined ? ['The website has no SearchAction.'] : []),
  ];
}

/** The entity of a graph that a reference means. */
function described(graph: readonly Data[], reference: unknown): Data | undefined {
  const [{ '@id': id } = {}] = objectsIn(reference);
  return graph.find((object) => object['@id'] === id && id !== undefined && !isReference(object));
}
