import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement } from '../lib/html';
import { calledOn, standsIn, writtenMembers, writtenSite } from './members';
import { wordsOf } from './prose';

type Published = { directory: string; content: string };

/** Declares the tests of the members of each month of a published site, held to the dates in its content. */
export function testMonths({ directory, content }: Published): void {
  const members = writtenMembers(content);
  const { names, membersAsOf } = writtenSite(content);

  test('there is a list of members for each month from the first membership to the last known day, and no other', () => {
    const first = members.flatMap(({ memberships }) => memberships.map(({ since }) => since)).sort()[0] ?? '';
    const expected: string[] = [];
    for (const day = new Date(`${first.slice(0, 7)}-01`); day.toISOString() < `${membersAsOf}T24`; ) {
      expected.push(`${day.toISOString().slice(0, 7)}.html`);
      day.setUTCMonth(day.getUTCMonth() + 1);
    }
    const files = readdirSync(join(directory, 'members/at')).filter((file) => file.endsWith('.html'));
    expect(files.sort()).toEqual(expected);
  });

  test('each of them says who stood in which tier on its last day, under the names of that day', () => {
    const months = readdirSync(join(directory, 'members/at')).filter((file) => file.endsWith('.html'));
    for (const month of months.map((file) => file.slice(0, 7))) {
      const end = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
      const [day = end] = [end, membersAsOf].sort();
      const expected = [...names].flatMap(([tier, name]) => {
        const standing = members.filter((one) => standsIn(one, day).includes(tier));
        const listed = standing.map((one) => `${calledOn(one, day)} /members/${one.slug}`).sort();
        return listed.length === 0 ? [] : [[name, `${listed.length}`, ...listed]];
      });
      expect(shownIn(directory, month), month).toEqual(expected);
    }
  });
}

/** The tiers on the pages of a month, each with its number and who stands in it, in the order of the page, names sorted. */
function shownIn(directory: string, month: string): string[][] {
  const files = [`members/at/${month}.html`];
  while (existsSync(join(directory, `members/at/${month}/page/${files.length + 1}.html`)))
    files.push(`members/at/${month}/page/${files.length + 1}.html`);
  const tiers = new Map<string, string[]>();
  for (const section of files.flatMap((file) => sectionsOf(join(directory, file)))) {
    const elements = elementsIn(section);
    const title = wordsOf(elements.find(({ tagName }) => tagName === 'h2') ?? section).replace(/, continued$/, '');
    const count = /\d+/.exec(wordsOf(elements.find(({ tagName }) => tagName === 'p') ?? section))?.[0] ?? '';
    const links = elements.filter(({ tagName }) => tagName === 'a');
    const listed = links.map((link) => `${wordsOf(link)} ${attributeOf(link, 'href')}`);
    tiers.set(title, [...(tiers.get(title) ?? [title, count]), ...listed]);
  }
  return [...tiers.values()].map(([title = '', count = '', ...listed]) => [title, count, ...listed.sort()]);
}

function sectionsOf(file: string): HtmlElement[] {
  const sections = elementsIn(parse(readFileSync(file, 'utf8'))).filter(({ tagName }) => tagName === 'section');
  // A notice is a section without a heading.
  return sections.filter((section) => elementsIn(section).some(({ tagName }) => tagName === 'h2'));
}
