import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '.';
import {
  memberFile,
  now,
  pageFile,
  pngFile,
  postFile,
  projectFile,
  type SampleFolder,
  sampleFolder,
  siteFile,
} from './samples';

/** The sections of the guide for editors, each with the examples in it. */
const sections = readFileSync('CONTRIBUTING.md', 'utf8')
  .split(/^## /m)
  .filter((part) => part.startsWith('For editors'))
  .flatMap((part) => part.split(/^### /m).slice(1))
  .map((text) => ({
    title: text.split('\n', 1)[0] ?? '',
    text,
    examples: [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code = '']) => ({ language, code })),
  }));

const files = sections.flatMap(({ title, text, examples }) => {
  const place = /`content\/(\w+)\/(?:<short-name>|[\w-]+)\.md`/.exec(text)?.[1];
  return examples.filter(({ language }) => language === 'markdown').map(({ code }) => [title, place, code] as const);
});

/** Fields that an editor adds to a document that is there, and a document that they belong to. */
const additions = [
  ['Publish at a certain time', 'posts', postFile],
  ['Show a picture', 'posts', postFile],
  ['Correct a mistake', 'posts', postFile],
  ['Change a tier, or say that a member left', 'members', memberFile],
  ["Show a member's logo", 'members', memberFile],
] as const;

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('site.yml', `${siteFile}  - { id: silver, name: Silver, order: 3, description: Third. }\n`);
  // What the examples name.
  folder.write('projects/openstack.md', projectFile);
  folder.write('members/example-cloud.md', memberFile);
  folder.write('people/openinfra.md', '---\nname: OpenInfra Foundation\n---\nWrites.\n');
  folder.write('people/ada.md', '---\nname: Ada\n---\nWrites.\n');
  for (const name of ['file', 'example-cloud', 'example-cloud-on-dark']) folder.write(`media/${name}.png`, pngFile);
});

afterEach(() => folder.remove());

async function errors(): Promise<string[]> {
  const { findings } = await checkContent(folder.directory, { now });
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe('the guide for editors', () => {
  it('has a file to write for each type of document', () => {
    expect(new Set(files.map(([, place]) => place))).toEqual(
      new Set(['posts', 'notices', 'members', 'events', 'projects', 'people', 'pages']),
    );
  });

  it.each(files)('under “%s” shows a file without a fault', async (_, place, code) => {
    folder.write(`${place}/example.md`, code);
    expect(await errors()).toEqual([]);
  });

  it.each(additions)('under “%s” shows fields that can be added', async (title, place, document) => {
    const examples = sections.find((section) => section.title === title)?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const { code } of examples) {
      const [, yaml = '', body = ''] = document.split(/^---$/m);
      folder.write(`${place}/example.md`, `---\n${stringify({ ...parse(yaml), ...parse(code) })}---${body}`);
      expect(await errors()).toEqual([]);
    }
  });

  it('under “Add or move a page” shows a redirect', async () => {
    folder.write('pages/rules.md', pageFile);
    const redirects = sections.find(({ title }) => title === 'Add or move a page')?.examples.at(-1)?.code;
    folder.write('redirects.yml', redirects ?? '');
    expect(await errors()).toEqual([]);
  });
});
