import { type APIRequestContext, expect, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { member, page as pageType, post, project } from '../../lib/content/schema';
import { pageAddress, postAddress, routes } from '../../lib/routes';
import { documentsOf } from '../content';
import { jsonFaults } from '../schemas/validate';
import { origin } from '../site';

type Entry = Record<string, unknown> & { slug: string; name: string; url: string; markdown: string };
type Membership = { tier: string; since: string; until?: string };

const posts = documentsOf(post).filter(({ draft }) => draft !== true);
const pages = [
  ...posts.map((one) => ({ address: postAddress(one), title: one.title })),
  ...documentsOf(project).map(({ slug, name }) => ({ address: routes.project(slug), title: name })),
  ...documentsOf(member).map(({ slug, name }) => ({ address: routes.member(slug), title: name })),
  ...documentsOf(pageType).map((one) => ({ address: pageAddress(one), title: one.title })),
];

/** The answer at an address of the site, which may name the published one. */
async function fetched(request: APIRequestContext, address: string, type: string): Promise<string> {
  const response = await request.get(address.replace(origin, ''));
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type'], address).toBe(type);
  const bytes = await response.body();
  const text = bytes.toString('utf8');
  expect(Buffer.from(text).equals(bytes), `${address} is UTF-8`).toBe(true);
  return text;
}

const json = async (request: APIRequestContext, address: string) =>
  JSON.parse(await fetched(request, address, 'application/json'));

const table = async (request: APIRequestContext, address: string): Promise<Record<string, string>[]> =>
  parseCsv(await fetched(request, address, 'text/csv; charset=utf-8'), { columns: true });

for (const [name, address, count] of [
  ['projects', routes.projectsJson, documentsOf(project).length],
  ['members', routes.membersJson, documentsOf(member).length],
  ['posts', routes.postsJson, posts.filter(({ hidePost }) => hidePost !== true).length],
] as const) {
  test(`${address} is what its schema says, and has every one of the ${name}`, async ({ request }) => {
    const data = await json(request, address);
    expect(data).toMatchObject({ version: 1, url: origin + address, documentation: origin + routes.data, count });
    expect(data[name]).toHaveLength(count);
    const schema = await json(request, data.$schema);
    expect(schema.$id).toBe(data.$schema);
    expect(jsonFaults(schema, data)).toEqual([]);
  });

  test(`${address} names pages that are there`, async ({ request }) => {
    const data = await json(request, address);
    for (const entry of data[name] as Entry[]) {
      for (const page of [entry.url, entry.markdown]) {
        expect(page.startsWith(`${origin}/`), page).toBe(true);
        expect((await request.get(page.replace(origin, ''))).status(), page).toBe(200);
      }
    }
  });
}

test('the tables say the same as the JSON files', async ({ request }) => {
  const { projects } = await json(request, routes.projectsJson);
  const rows = await table(request, routes.projectsCsv);
  expect(rows).toHaveLength(projects.length);
  for (const [index, row] of rows.entries()) {
    const entry: Entry = projects[index];
    const cells = Object.keys(row).map((name) => [name, [entry[name] ?? ''].flat().join('; ')]);
    expect(row).toEqual(Object.fromEntries(cells));
  }
  const { members } = await json(request, routes.membersJson);
  const memberships = members.flatMap(({ slug, name, memberships: all }: Entry & { memberships: Membership[] }) =>
    all.map(({ tier, since, until = '' }) => ({ slug, name, tier, since, until })),
  );
  expect(memberships.length).toBeGreaterThan(80);
  const lines = (await table(request, routes.membersCsv)).map(({ slug, name, tier, since, until }) => {
    return { slug, name, tier, since, until };
  });
  expect(lines).toEqual(memberships);
});

test('a table has the lines of RFC 4180', async ({ request }) => {
  for (const address of [routes.projectsCsv, routes.membersCsv]) {
    const text = await fetched(request, address, 'text/csv; charset=utf-8');
    expect(text.startsWith('slug,name,'), address).toBe(true);
    expect(text.endsWith('\r\n'), address).toBe(true);
    expect(text.replaceAll('\r\n', ''), address).not.toContain('\n');
  }
});

/** The addresses of links and pictures in a Markdown document, and its HTML. */
function read(markdown: string) {
  const addresses: string[] = [];
  const titles: string[] = [];
  const html: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'link' || node.type === 'image') addresses.push(node.url);
    if (node.type === 'heading' && node.depth === 1) titles.push(markdown.slice(0, node.position?.end.offset));
    if (node.type === 'html') html.push(node.value);
  });
  return { addresses, titles, html };
}

test('every post, project, member and page is Markdown too, whose links are whole and lead somewhere', async ({
  request,
}) => {
  expect(pages.length).toBeGreaterThan(100);
  const links = new Set<string>();
  for (const { address } of pages) {
    const twin = await fetched(request, routes.twin(address), 'text/markdown; charset=utf-8');
    const { addresses, titles, html } = read(twin);
    expect(titles, address).toHaveLength(1);
    expect(html, address).toEqual([]);
    expect(addresses.at(-1), address).toBe(origin + address);
    expect(
      addresses.filter((one) => !/^(https?:\/\/|mailto:)/.test(one)),
      address,
    ).toEqual([]);
    for (const one of addresses) links.add(one);
  }
  const own = [...links].filter((link) => link.startsWith(`${origin}/`));
  expect(own.length).toBeGreaterThan(pages.length);
  for (const link of own) expect((await request.get(link.replace(origin, ''))).status(), link).toBe(200);
});

test('llms.txt leads to what is there', async ({ request }) => {
  const text = await fetched(request, routes.llms, 'text/plain; charset=utf-8');
  const { addresses, titles } = read(text);
  expect(titles).toEqual(['# Open Infrastructure Foundation']);
  expect(addresses.length).toBeGreaterThan(25);
  for (const address of addresses) {
    expect(address.startsWith(`${origin}/`), address).toBe(true);
    expect((await request.get(address.replace(origin, ''))).status(), address).toBe(200);
  }
});

test('the documentation names every file and every field', async ({ page, request }) => {
  await page.goto(routes.data);
  for (const address of [routes.projectsJson, routes.membersCsv, routes.postsJson, routes.llms, routes.calendar]) {
    await expect(page.getByRole('link', { name: address, exact: true })).toHaveAttribute('href', address);
  }
  for (const [name, address] of [
    ['projects', routes.projectsJson],
    ['members', routes.membersJson],
    ['posts', routes.postsJson],
  ] as const) {
    const documented = await page.locator('tbody th[scope=row]').allTextContents();
    const data = await json(request, address);
    const fields = [
      ...Object.keys(data).map((field) => (Array.isArray(data[field]) ? `${field}[]` : field)),
      ...Object.entries(data[name][0]).map(([field, value]) => `${name}[].${field}${Array.isArray(value) ? '[]' : ''}`),
    ];
    expect(fields.filter((field) => !documented.includes(field))).toEqual([]);
  }
});
