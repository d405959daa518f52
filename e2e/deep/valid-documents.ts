import { readFileSync } from 'node:fs';
import type { Random } from '../../bench/filler/random';
import { siteFile } from '../../lib/content/checks/samples';

/** The kinds of document that a folder can have many of. */
export const documentKinds = ['post', 'project', 'member', 'person', 'event', 'page', 'notice'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The files that a folder has one of. */
export const dataKinds = ['site', 'redirects', 'messages'] as const;
export type DataKind = (typeof dataKinds)[number];

type Document = { path: string; text: string };

/** A document without a fault, with a name and words that no other number has. It uses what `ground` has. */
export function validDocument(kind: DocumentKind | DataKind, number: number, random: Random): Document {
  if (kind === 'site' || kind === 'redirects' || kind === 'messages') return dataFiles[kind]();
  const id = String(number).padStart(4, '0');
  return { path: `${folders[kind]}/case-${id}.md`, text: `---\n${fields[kind](id, random)}---\n${body(kind, id)}` };
}

const folders: Readonly<Record<DocumentKind, string>> = {
  post: 'posts',
  project: 'projects',
  member: 'members',
  person: 'people',
  event: 'events',
  page: 'pages',
  notice: 'notices',
};

const fields: Readonly<Record<DocumentKind, (id: string, random: Random) => string>> = {
  post: (id, { chance, pick }) => `templateKey: blog-post
title: ${pick([`Case ${id}`, `"Case ${id}: quoted"`, `Case ${id},\n  over two lines`])}
author: ${pick(['Ada', '[Ada, Example]'])}
date: ${pick(['2020-10-19', '2021-03-05T13:30:00.000Z', '2022-02-01T23:30:00-10:00'])}
category:
  - id: news
    label: ${pick(['News', 'Reports & Letters'])}
seo:
  title: Case ${id} in search results
  description: The description of case ${id}, which is as long as search engines want it to be.
${chance(0.4) ? `  url: https://foundation.example/kept/Ünï’s-case-${id}\n` : ''}${chance(0.5) ? `summary: The summary of case ${id}, café and all.\n` : ''}${chance(0.3) ? 'image:\n  src: /media/a.png\n  alt: A picture of one pixel\n' : ''}projects: [zuul]
members: [acme]
people: [ada]
${chance(0.2) ? 'corrections:\n  - date: 2022-03-05\n    note: A name was misspelt.\n' : ''}${chance(0.1) ? 'draft: true\n' : ''}${chance(0.1) ? 'hidePost: true\n' : ''}${chance(0.1) ? 'publishAt: 2023-01-01T09:00 Europe/Berlin\n' : ''}`,
  project: (id, { pick }) => `name: Project ${id}
status: ${pick(['confirmed', 'incubating', 'archived'])}
area: Testing
tagline: What project ${id} is for
tags: [a, b]
website: https://project-${id}.example
started: ${pick(['2012', '"2018-05"', '2018-05-01'])}
mark: nested
owner: Ada
reviewBy: 2030-01-01
`,
  member: (id) => `name: Möller ${id}
kind: company
country: SE
website: https://member-${id}.example
logo:
  light: /media/a.png
formerNames:
  - name: Former ${id}
    until: 2021-01-01
memberships:
  - tier: gold
    since: 2020-10-19
    until: 2021-06-01
  - tier: platinum
    since: 2021-06-01
`,
  person: (id) => `name: Zoë ${id}
role: Editor
organisation: Example Foundation
links:
  - { label: Own page, url: https://person-${id}.example }
`,
  event: (id, { chance }) => `name: Event ${id}
start: ${chance(0.5) ? '2022-06-07\nend: 2022-06-09' : '2022-06-07T09:00\nend: 2022-06-07T10:30'}
timezone: Europe/Berlin
place: Köln
url: https://event-${id}.example
kind: Summit
${chance(0.2) ? 'expireAt: 2022-07-01T00:00Z\n' : ''}`,
  page: (id, { chance }) => `title: Page ${id}
summary: The summary of page ${id}, which is as long as search engines want it to be.
updated: 2021-05-01
${chance(0.3) ? `address: /kept/page-${id}\n` : ''}`,
  notice: (id, { pick }) => `text: Notice ${id} to everybody
level: ${pick(['info', 'success', 'warning', 'danger'])}
link: { label: Read more, href: /blog }
publishAt: 2022-11-01T09:00 Europe/Berlin
expireAt: ${pick(['2023-01-01T09:00 Europe/Berlin', '2022-11-20T09:00Z'])}
`,
};

/** A notice has none. */
function body(kind: DocumentKind, id: string): string {
  if (kind === 'notice') return '';
  return `
The text of case ${id} has **strong words**, a [link](/members/acme), naïve letters and “quotes”.

## A heading of case ${id}

- One
- Two

> A quotation.

![A picture of one pixel](/media/a.png)
`;
}

const dataFiles: Readonly<Record<DataKind, () => Document>> = {
  site: () => ({ path: 'site.yml', text: siteFile }),
  redirects: () => ({
    path: 'redirects.yml',
    text: 'redirects:\n  - { from: /old, to: /members/acme, status: 301 }\n  - from: /older\n    to: /projects/zuul\n    status: 308\n',
  }),
  messages: () => ({ path: 'messages/en.yml', text: readFileSync('content/messages/en.yml', 'utf8') }),
};
