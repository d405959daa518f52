import type { APIRequestContext } from '@playwright/test';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement } from '../lib/html';

/** A page of a list, as its HTML tells of it. */
export type FacetPage = {
  address: string;
  status: number;
  title: string;
  heading: string;
  canonical: string | undefined;
  isNoindex: boolean;
  /** The pages above it, as the breadcrumbs have them. */
  above: string[];
  prev: string | undefined;
  next: string | undefined;
  /** What it lists: the addresses of the links in its lists of entries. */
  entries: string[];
  /** What the ways to other lists say of this one: its number of entries. */
  ownCount: string | undefined;
  /** The addresses of the same list as data, by media type. */
  data: ReadonlyMap<string, string>;
};

/** Asks for a page of a list and reads it, as a browser without JavaScript would. `entry` fits the addresses of its entries. */
export async function facetPageAt(request: APIRequestContext, address: string, entry: RegExp): Promise<FacetPage> {
  const response = await request.get(encodeURI(address));
  const elements = elementsIn(parse(await response.text()));
  const main = elements.find(({ tagName }) => tagName === 'main');
  const inMain = main === undefined ? [] : elementsIn(main);
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const link = (rel: string) => links.find((one) => attributeOf(one, 'rel') === rel);
  const crumbs = inMain.find((one) => attributeOf(one, 'aria-label') === 'Breadcrumb');
  const ways = new Set(inMain.filter(({ tagName }) => tagName === 'nav').flatMap(elementsIn));
  const own = [...ways].find((one) => isWayTo(one, first(address)));
  const count = own?.childNodes.at(-1);
  return {
    address,
    status: response.status(),
    title: textOf(elements.find(({ tagName }) => tagName === 'title')),
    heading: textOf(inMain.find(({ tagName }) => tagName === 'h1')),
    canonical: link('canonical') && hrefOf(link('canonical')),
    isNoindex: elements.some((one) => attributeOf(one, 'content')?.includes('noindex') === true),
    above: crumbs === undefined ? [] : elementsIn(crumbs).flatMap((one) => hrefOf(one) ?? []),
    prev: hrefOf(link('prev')),
    next: hrefOf(link('next')),
    entries: inMain
      .filter((one) => !ways.has(one))
      .flatMap((one) => (entry.test(hrefOf(one) ?? '') ? [hrefOf(one) ?? ''] : [])),
    ownCount: count && textOf(count),
    data: new Map(
      links
        .filter((one) => attributeOf(one, 'rel') === 'alternate')
        .map((one) => [attributeOf(one, 'type') ?? '', hrefOf(one) ?? '']),
    ),
  };
}

/** Whether an element is the way to a list, marked as the current one: it has the name of the list, and then its number of entries. */
function isWayTo(element: HtmlElement, list: string): boolean {
  const isCurrent = attributeOf(element, 'aria-current') === 'page' && hrefOf(element) === list;
  return isCurrent && element.childNodes.length > 1;
}

/** The address of the first page of the list that a page belongs to. */
function first(address: string): string {
  return address.replace(/\/page\/\d+$/, '');
}

function hrefOf(element: HtmlElement | undefined): string | undefined {
  const href = element && attributeOf(element, 'href');
  return href && decodeURI(href);
}

function textOf(node: DefaultTreeAdapterMap['node'] | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
