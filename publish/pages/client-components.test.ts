import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientComponentsOf, readClientModules } from './client-components';

const next = '[project]/node_modules/next/dist';
const modules = new Map([
  ['1', `${next}/esm/client/components/layout-router.js`],
  ['2', `${next}/client/components/error-boundary.js`],
  ['3', `${next}/esm/lib/framework/boundary-components.js`],
  ['4', `${next}/lib/metadata/generate/icon-mark.js`],
  ['5', `${next}/client/app-dir/link.js`],
  ['6', '[project]/components/menu.tsx'],
  ['7', '[project]/node_modules/a-widget/dist/client/components/b.js'],
]);

const runtimeScript = '<script src="/_next/static/chunks/a.js" async=""></script>';
const push = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;
const row = (id: number, place = 11) => `${place.toString(16)}:I[${id},["/_next/static/chunks/a.js"],"default",1]\n`;

const componentsOf = (html: string) => clientComponentsOf(parse(html), modules);

/** The components of a page whose payload refers to these modules. */
const componentsWith = (...ids: number[]) =>
  componentsOf(
    `${runtimeScript}<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(ids.map(row).join(''))}`,
  );

describe('the client components of a page', () => {
  it.each([
    [5, `${next}/client/app-dir/link.js`],
    [6, '[project]/components/menu.tsx'],
    [7, '[project]/node_modules/a-widget/dist/client/components/b.js'],
  ])('are named: number %i', (id, file) => {
    expect(componentsWith(1, id)).toEqual([file]);
  });

  it('are named once each', () => {
    expect(componentsWith(6, 1, 5, 6)).toEqual([modules.get('6'), modules.get('5')]);
  });

  it.each([1, 2, 3, 4])('are none where the framework’s own are all: number %i', (id) => {
    expect(componentsWith(id)).toEqual([]);
  });

  it('are found where a reference is cut in two', () => {
    expect(componentsOf(`${runtimeScript}${push(`${row(1)}12:I[`)}${push('6,[],"default"]\n')}`)).toEqual([
      modules.get('6'),
    ]);
  });

  it('are found right behind a text, which has its length in front and no line end behind', () => {
    expect(componentsOf(`${runtimeScript}${push(`${row(1)}4:T5,añb\n${'b:I[6,[],"default"]\n'}`)}`)).toEqual([
      modules.get('6'),
    ]);
    expect(componentsOf(`${runtimeScript}${push(`${row(1)}4:T3,abcb:I[6,[],"default"]\n`)}`)).toEqual([
      modules.get('6'),
    ]);
  });

  it('are not what a text says of them', () => {
    expect(componentsOf(`${runtimeScript}${push(`${row(1)}4:Te,\nb:I[6,[],"d"]5:["$"]\n`)}`)).toEqual([]);
    expect(componentsOf(`${runtimeScript}${push(`${row(1)}5:["$","p",null,{"children":"a:I[6,"}]\n`)}`)).toEqual([]);
    expect(componentsOf(`<p>\n11:I[6,[],"default"]</p>${runtimeScript}${push(row(1))}`)).toEqual([]);
  });
});

describe('a payload that cannot be read', () => {
  it.each([
    ['is not there', ''],
    ['has another form', '<script>self.__other.push([1,"11:I[1,[]]\\n"])</script>'],
    ['has another kind of reference', push('11:J[1,["a.js"]]\n')],
  ])('stops the build where it %s', (_, payload) => {
    expect(() => componentsOf(runtimeScript + payload)).toThrow('names no client component');
  });

  it.each([
    ['of a number', row(99)],
    ['of a name', '11:I["./menu.tsx",[],"default"]\n'],
  ])('stops the build where it names a component %s that no manifest knows', (_, unknown) => {
    expect(() => componentsOf(runtimeScript + push(row(1) + unknown))).toThrow('that no manifest knows');
  });

  it('is none of a page without the framework’s scripts', () => {
    expect(componentsOf('<p>Text</p><script type="module" src="/islands/a.js"></script>')).toEqual([]);
  });
});

describe('the lists that Next.js writes', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'manifests-'));
    await write('page.js', 'module.exports = {}');
  });

  afterEach(() => rm(directory, { recursive: true }));

  async function write(file: string, text: string): Promise<void> {
    const path = join(directory, 'server', 'app', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  function manifest(page: string, names: Record<string, number>): string {
    const entries = Object.entries(names).map(([name, id]) => [name, { id, name: '*', chunks: [], async: false }]);
    const lists = { moduleLoading: { prefix: '' }, clientModules: Object.fromEntries(entries), entryCSSFiles: {} };
    return (
      'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
      `globalThis.__RSC_MANIFEST["${page}"] = ${JSON.stringify(lists)};`
    );
  }

  it('are read for every page, at any depth', async () => {
    await write('page_client-reference-manifest.js', manifest('/page', { 'a.js': 1, 'b.tsx': 2 }));
    await write(
      'blog/[slug]/page_client-reference-manifest.js',
      `${manifest('/blog/[slug]/page', { 'a.js': 1, 'c.tsx': 3 })}\n`,
    );
    expect(await readClientModules(directory)).toEqual(
      new Map([
        ['1', 'a.js'],
        ['2', 'b.tsx'],
        ['3', 'c.tsx'],
      ]),
    );
  });

  it.each([
    ['is none', undefined, 'has no list of client components. Was the site built?'],
    ['is an empty one alone', manifest('/page', {}), 'has no list of client components. Was the site built?'],
    ['is one of another form', 'export const manifest = new Map();', 'Next.js has changed its manifests: export const'],
  ])('stop the build where there %s', async (_, text, message) => {
    if (text !== undefined) await write('page_client-reference-manifest.js', text);
    await expect(readClientModules(directory)).rejects.toThrow(message);
  });

  it('stop the build where Next.js has not built', async () => {
    await expect(readClientModules(join(directory, 'absent'))).rejects.toThrow('ENOENT');
  });
});
