import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeOf, elementsIn, type HtmlElement, type HtmlNode } from '../../lib/html';
import { filesBelow } from '../files';

/** The file of each client component, by the id that the framework gave it. */
export type ClientModules = ReadonlyMap<string, string>;

/** What the framework puts into every page by itself. A page loses nothing with it but navigation by script. */
const runtime = /(^|\/)node_modules\/next\/dist\/(esm\/)?(client\/components|lib\/framework|lib\/metadata)\//;

const manifest = /_client-reference-manifest\.js$/;

/**
 * Reads which client components Next.js knows, from the manifests beside its server files.
 *
 * @param buildDirectory the folder that Next.js builds in
 * @throws when there is no manifest: a page could then lose its behaviour without anybody knowing
 */
export async function readClientModules(buildDirectory: string): Promise<ClientModules> {
  const directory = join(buildDirectory, 'server', 'app');
  const files = (await filesBelow(directory)).filter((file) => manifest.test(file));
  const modules = new Map<string, string>();
  for (const file of files) {
    const text = await readFile(join(directory, file), 'utf8');
    for (const [name, { id }] of Object.entries(clientModulesIn(text))) modules.set(String(id), name);
  }
  if (modules.size === 0) throw new Error(`${directory} has no list of client components. Was the site built?`);
  return modules;
}

/** `globalThis.__RSC_MANIFEST["/page"] = {…}`: the last assignment is JSON. */
function clientModulesIn(manifestText: string): Record<string, { id: number }> {
  const start = manifestText.lastIndexOf('] = {');
  if (start === -1) throw new Error(`Next.js has changed its manifests: ${manifestText.slice(0, 120)}`);
  return JSON.parse(manifestText.slice(start + 4).replace(/;?\s*$/, '')).clientModules;
}

/**
 * The client components that a page was rendered with, the framework’s own apart. Their behaviour would
 * be lost: no script of the framework is published.
 *
 * @throws when the page’s payload cannot be read, or names a component that is in no manifest
 */
export function clientComponentsOf(document: HtmlNode, modules: ClientModules): string[] {
  const scripts = elementsIn(document).filter(({ tagName }) => tagName === 'script');
  const ids = importsIn(scripts.map(payloadOf).join(''));
  // Each page has at least the framework’s own: without one, the payload has another form than this reads.
  if (scripts.some(isRuntimeScript) && ids.length === 0) {
    throw new Error('The page’s payload names no client component, not even the framework’s own.');
  }
  const names = ids.map((id) => {
    const name = modules.get(id);
    if (name === undefined)
      throw new Error(`The page’s payload names a client component, ${id}, that no manifest knows.`);
    return name;
  });
  return [...new Set(names.filter((name) => !runtime.test(name)))];
}

/** The rows of React’s wire format that have a length in front and no line end behind: text and binary data. */
const measured = /^[TAOoUSsLlGgMmVb]([0-9a-f]+),/;

/** The ids of the client components that a payload imports: its rows `id:I[module, …]`. */
function importsIn(payload: string): string[] {
  const bytes = Buffer.from(payload);
  const ids: string[] = [];
  let start = 0;
  while (start < bytes.length) {
    const colon = bytes.indexOf(':', start);
    if (colon === -1) break;
    const [head, length] = measured.exec(bytes.toString('latin1', colon + 1, colon + 20)) ?? [];
    const lineEnd = bytes.indexOf('\n', colon);
    const end = lineEnd === -1 ? bytes.length : lineEnd;
    if (head !== undefined && length !== undefined) {
      start = colon + 1 + head.length + Number.parseInt(length, 16);
      continue;
    }
    const row = bytes.toString('utf8', colon + 1, end);
    if (row.startsWith('I[')) ids.push(String(JSON.parse(row.slice(1))[0]));
    start = end + 1;
  }
  return ids;
}

const push = /^self\.__next_f\.push\((.*)\)$/s;

function payloadOf(script: HtmlElement): string {
  const [, json] = push.exec(textOf(script)) ?? [];
  if (json === undefined) return '';
  const [, text] = JSON.parse(json);
  return typeof text === 'string' ? text : '';
}

function isRuntimeScript(script: HtmlElement): boolean {
  return attributeOf(script, 'src')?.startsWith('/_next/') ?? false;
}

function textOf({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
