import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from 'parse5';
import { filesBelow } from './files';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Takes the framework’s runtime out of every page: what stays is HTML with its styles. */
export async function leanHtml(directory: string): Promise<string> {
  const pages = (await filesBelow(directory)).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(directory, page);
    await writeFile(path, withoutRuntime(await readFile(path, 'utf8')));
  }
  return `${pages.length} pages`;
}

/** A page without the framework’s scripts, their preloads and its comments. Structured data and islands stay. */
export function withoutRuntime(html: string): string {
  const document = parse(html);
  prune(document);
  return serialize(document);
}

function prune(node: Node): void {
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    if (isRuntime(child)) defaultTreeAdapter.detachNode(child);
    else prune(child);
  }
}

function isRuntime(node: Node): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return true;
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.tagName === 'script') return !isData(node) && !isIsland(node);
  return node.tagName === 'link' && attribute(node, 'as') === 'script';
}

function isData(script: Element): boolean {
  return attribute(script, 'type') === 'application/ld+json';
}

function isIsland(script: Element): boolean {
  return attribute(script, 'src')?.startsWith('/islands/') ?? false;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
