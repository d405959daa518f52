import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '.';
import { correctedLine, type Finding } from './finding';

/** A content folder for one test, with the files that every folder needs. */
export type SampleFolder = {
  directory: string;
  write: (path: string, content: string | Uint8Array) => void;
  /**
   * What the check finds. That two samples have the same title
   * or description, or a short one, that nobody introduces an author, and that there is no ledger of addresses, is left out.
   */
  findings: () => Promise<Finding[]>;
  /** The same, each as `path:line:column rule message`. */
  found: () => Promise<string[]>;
  /**
   * The same, as `path:line:column rule` with `(warning)`, ` → ` and the line as it should be, and `(safe)` where
   * `--fix` may write it.
   */
  mended: () => Promise<string[]>;
  remove: (path?: string) => void;
};

/** The moment that samples are checked at. */
export const now = new Date('2022-12-01T00:00:00Z');

/** Makes a content folder without a fault and without documents but the profile of Ada, who writes the posts. */
export function sampleFolder(): SampleFolder {
  const directory = mkdtempSync(join(tmpdir(), 'content-'));
  const write: SampleFolder['write'] = (path, content) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  cpSync('content/messages', join(directory, 'messages'), { recursive: true });
  write('site.yml', siteFile);
  write('redirects.yml', 'redirects: []\n');
  write('people/ada.md', '---\nname: Ada\n---\n');
  const findings = async () =>
    (await checkContent(directory, { now })).findings.filter(
      ({ rule, severity }) => severity === 'error' || !/^(same-|author$|description-length$|no-ledger$)/.test(rule),
    );
  return {
    directory,
    write,
    findings,
    found: async () =>
      (await findings()).map(({ path, line, column, rule, message }) => `${path}:${line}:${column} ${rule} ${message}`),
    mended: async () => (await findings()).map(mendedLine),
    remove: (path = '') => rmSync(join(directory, path), { recursive: true }),
  };
}

function mendedLine(finding: Finding): string {
  const { severity, path, line, column, rule, correction } = finding;
  const mark = severity === 'warning' ? ' (warning)' : '';
  const right = correction === undefined ? '' : ` → ${correctedLine(finding)}${correction.isSafe ? ' (safe)' : ''}`;
  return `${path}:${line}:${column} ${rule}${mark}${right}`;
}

/** A site without a fault. */
export const siteFile = `name: Example Foundation
shortName: Example
tagline: An example of a foundation.
url: https://foundation.example
description: A foundation that is not there, whose content is made up for tests.
locale: en-GB
twitter: "@Example"
repository: https://code.example/content
nav: []
footer: []
figures: []
membersAsOf: 2022-02-16
join:
  - { label: News, href: /blog }
tiers:
  - { id: platinum, name: Platinum, order: 1, description: First. }
  - { id: gold, name: Gold, order: 2, description: Second. }
`;

/** A post without a fault. */
export const postFile = `---
title: Hello
author: Ada
date: 2020-10-19
category:
  - id: news
    label: News
seo:
  title: Hello
  description: A first post, which says hello to everybody who reads it.
---
Text.
`;
/** A member without a fault. */
export const memberFile = `---
name: Acme
kind: company
memberships:
  - tier: gold
    since: 2020-10-19
---
`;
/** A project without a fault. */
export const projectFile = `---
name: Zuul
status: confirmed
area: Testing
tagline: Tests changes before they land
tags: []
website: https://project.example
---
`;
/** A page without a fault. */
export const pageFile =
  '---\ntitle: About\nsummary: Who we are, what we do, and where everybody can read more about it.\n---\n';
/** A event without a fault. */
export const eventFile = `---
name: Summit
start: 2022-06-07
end: 2022-06-09
timezone: Europe/Berlin
place: Berlin
url: https://event.example
kind: summit
---
`;
/** A picture of one pixel, whole. */
export const pngFile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);
