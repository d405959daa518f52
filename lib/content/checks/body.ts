import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { safeTree, untrustedTree } from '../markdown/safe-html';
import { deepestTree, excessOf, tooDeep } from './body-limits';
import { type BodyLink, type BodyPicture, linksIn, picturesIn } from './body-links';
import { elementPlace } from './body-place';
import { definitionsOf } from './definitions';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';
import { headingFaults } from './headings';
import { htmlFaults, tagsIn } from './html';
import { leftoverFaults } from './leftover-marks';
import { unclosedFaults } from './unclosed-marks';

/** What a Markdown text shows and leads to. Each text is parsed once; this is what is kept of it. */
export type Body = {
  file: CheckedFile;
  links: readonly BodyLink[];
  pictures: readonly BodyPicture[];
  /** The ids that a link can lead to: those of headings and footnotes. */
  ids: ReadonlySet<string>;
  /** What is wrong with the text itself, whatever other files there are. */
  findings: readonly Finding[];
};

const toTree = unified()
  .use(untrustedTree({ footnotes: 'Footnotes', footnoteBack: '{number}' }))
  .freeze();
const readHtml = unified().use(rehypeRaw).freeze();
const makeSafe = unified().use(safeTree).freeze();

/** Reads the texts of all files. */
export function readBodies(files: readonly CheckedFile[]): { bodies: Body[]; findings: Finding[] } {
  const bodies: Body[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const body = readBody(file);
    if (Array.isArray(body)) findings.push(...body);
    else bodies.push(body);
  }
  return { bodies, findings };
}

/** Reads the text of a file. One that would take minutes, or that no program can read, comes back as a finding. */
export function readBody(file: CheckedFile): Body | Finding[] {
  const excess = excessOf(file.body);
  if (excess !== undefined) return [file.findingOnLine('body', excess.message, file.bodyLine + excess.line - 1)];
  if (file.body.trim() === '') return { file, links: [], pictures: [], ids: new Set(), findings: [] };
  try {
    return parsedBody(file);
  } catch (error) {
    // Each element inside another is a call inside another, and those have an end.
    if (error instanceof RangeError) return [file.findingOnLine('body', tooDeep, file.bodyLine)];
    throw error;
  }
}

function parsedBody(file: CheckedFile): Body | Finding[] {
  const markdown = toTree.parse(file.body) as MarkdownRoot;
  const definitions = definitionsOf(markdown);
  const leftovers = [...leftoverFaults(markdown, file.body), ...unclosedFaults(markdown, file.body)];
  const written = toTree.runSync(markdown) as Root;
  const tags = tagsIn(written);
  // Without HTML in it, reading that would change nothing and take longer than all that follows.
  const tree = tags.length === 0 ? written : (readHtml.runSync(written) as Root);
  const tooDeepElement = elementBelow(tree, deepestTree);
  if (tooDeepElement !== undefined) return [elementPlace(file, tooDeepElement)({ rule: 'body', message: tooDeep })];
  const faults = [...leftovers, ...headingFaults(tree), ...(tags.length === 0 ? [] : htmlFaults(tree, tags))];
  return {
    file,
    links: linksIn(tree, file, definitions),
    pictures: picturesIn(tree, file, definitions),
    findings: faults.map(({ element, ...fault }) => elementPlace(file, element)(fault)),
    ids: idsIn(makeSafe.runSync(tree) as Root),
  };
}

/** The first element with more than `depth` around it. Looks without a call inside another. */
function elementBelow(tree: Root, depth: number): Element | undefined {
  const open: { node: Root | Element; level: number }[] = [{ node: tree, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, level } = next;
    if (level > depth && node.type === 'element') return node;
    for (const child of node.children) if (child.type === 'element') open.push({ node: child, level: level + 1 });
  }
  return undefined;
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
