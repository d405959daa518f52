/**
 * What Google’s rich results ask of structured data, for the types that the site has: every property that is
 * required, and those that are recommended and that every page of ours can give.
 *
 * Sources, each with a heading “Required properties” and “Recommended properties”, as of November 2026:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * https://developers.google.com/search/docs/appearance/structured-data/event
 * https://developers.google.com/search/docs/appearance/structured-data/organization
 * https://developers.google.com/search/docs/appearance/structured-data/profile-page
 * https://developers.google.com/search/docs/appearance/structured-data/carousel
 */
export const richResults: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    ...['headline', 'image', 'image.url', 'datePublished', 'dateModified', 'author.name', 'publisher'],
    ...['mainEntityOfPage', 'description', 'url'],
  ],
  BreadcrumbList: ['itemListElement.position', 'itemListElement.name', 'itemListElement.item'],
  Event: [
    ...['name', 'startDate', 'endDate', 'location', 'location.@type', 'eventStatus', 'eventAttendanceMode'],
    ...['description', 'image.url', 'organizer.name', 'organizer.url', 'url'],
  ],
  Place: ['name', 'address'],
  VirtualLocation: ['url'],
  Organization: ['name'],
  OrganizationRole: ['roleName', 'startDate', 'memberOf'],
  WebSite: ['name', 'url'],
  WebPage: ['name', 'url', 'breadcrumb', 'isPartOf', 'inLanguage'],
  CollectionPage: ['name', 'url', 'breadcrumb', 'isPartOf', 'mainEntity'],
  ProfilePage: ['mainEntity', 'name', 'url', 'breadcrumb'],
  Person: ['name'],
  ItemList: ['itemListElement.position', 'itemListElement.url', 'numberOfItems'],
  ListItem: ['position'],
  SoftwareSourceCode: ['name', 'codeRepository'],
  Project: ['name', 'url'],
  SearchAction: ['target.urlTemplate', 'query-input'],
  EntryPoint: ['urlTemplate'],
  ImageObject: ['url'],
  PostalAddress: ['addressCountry'],
  CreativeWork: ['url'],
  CorrectionComment: ['text', 'datePublished'],
};

/** The form of the properties that have one, wherever they stand; that of a type’s own comes first. */
export const forms: Readonly<Record<string, RegExp>> = {
  'SoftwareSourceCode.datePublished': /^\d{4}(-\d\d(-\d\d)?)?$/,
  datePublished: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  dateModified: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/,
  previousStartDate: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/,
  startDate: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/,
  endDate: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/,
  url: /^https?:\/\//,
  item: /^https?:\/\//,
  '@id': /^https?:\/\//,
  license: /^https:\/\/spdx\.org\/licenses\/[\w.+-]+$/,
  addressCountry: /^[A-Z]{2}$/,
};

type Data = Record<string, unknown>;

/** What a graph lacks or spells in another form, a sentence each. */
export function graphFaults(graph: readonly unknown[]): string[] {
  return objectsIn(graph).flatMap((object) => [...missingIn(object), ...malformedIn(object)]);
}

/** Every object of a graph, those within others among them. */
export function objectsIn(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Data, ...Object.values(value).flatMap(objectsIn)];
}

/** Whether an object only refers to one that is described elsewhere. */
export function isReference(object: Data): boolean {
  return Object.keys(object).join() === '@id';
}

function missingIn(object: Data): string[] {
  if (isReference(object)) return [];
  const type = String(object['@type']);
  const required = richResults[type];
  if (required === undefined) return [`The type ${type} is not in the table of rich results.`];
  const missing = required.filter((path) => valuesAt(object, path.split('.')).some(isAbsent));
  return missing.map((path) => `${type} ${object['@id'] ?? object['name'] ?? ''} has no ${path}.`);
}

function malformedIn(object: Data): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const form = forms[`${object['@type']}.${name}`] ?? forms[name];
    if (form === undefined || typeof value !== 'string' || form.test(value)) return [];
    return [`${object['@type']}: ${name} is ${JSON.stringify(value)}.`];
  });
}

/** The values of a property, one for each object of a list on the way; a reference has what it refers to. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return [value];
  if (Array.isArray(value))
    return value.length === 0 ? [undefined] : value.flatMap((one) => valuesAt(one, [name, ...rest]));
  if (typeof value !== 'object' || value === null) return [undefined];
  if (isReference(value as Data)) return ['described elsewhere'];
  return valuesAt((value as Data)[name], rest);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
