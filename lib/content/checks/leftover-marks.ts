import type { Definition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Fault, quoted } from './fault';
import type { ElementFault } from './headings';
import { nearest } from './nearest';

/** A line of a paragraph: where it begins, and its Markdown without code, HTML, pictures and links that are whole. */
type Line = { line: number; column: number; text: string };

/** A fault of what stands at `index` of a line. */
type Leftover = Fault & { index: number };

/**
 * Links and pictures that Markdown does not take for such, so that readers see their brackets: those with a blank in
 * the address or before it, and pictures and links by a name that nothing defines.
 */
export function leftoverFaults(tree: Root, body: string): ElementFault[] {
  const faults: ElementFault[] = [];
  const names: string[] = [];
  visit(tree, 'definition', (node: Definition) => {
    names.push(node.label ?? node.identifier);
  });
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    for (const line of linesOf(node, body)) faults.push(...faultsOf(line, names));
    return SKIP;
  });
  return faults;
}

function linesOf(block: Nodes, body: string): Line[] {
  const { start, end } = block.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const source = body.slice(start.offset, end.offset);
  if (!source.includes('](') && !source.includes('][') && !/\] +\(/.test(source)) return [];
  return withoutWhole(block, source, start.offset)
    .split(/\r\n?|\n/)
    .map((text, index) => ({
      line: start.line + index,
      column: index === 0 ? start.column : 1,
      text,
    }));
}

/** The source with a mark that nobody writes in place of each character that is part of a link, a picture, code or HTML. */
function withoutWhole(block: Nodes, source: string, offset: number): string {
  const parts: string[] = [];
  let done = 0;
  const take = (from: number | undefined, to: number | undefined) => {
    if (from === undefined || to === undefined || from - offset < done) return;
    parts.push(source.slice(done, from - offset), source.slice(from - offset, to - offset).replace(/[^\r\n]/g, '\0'));
    done = to - offset;
  };
  visit(block, (node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (/^(inlineCode|html|image|imageReference|footnoteReference)$/.test(node.type)) take(from, to);
    if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
    // An address that stands alone is a link without brackets; in `[a](https://x.example/b c)` it is part of the fault.
    if (from === undefined || source[from - offset] !== '[') return SKIP;
    take(from, to);
    return SKIP;
  });
  return parts.join('') + source.slice(done);
}

function faultsOf({ line, column, text }: Line, names: readonly string[]): ElementFault[] {
  return [...brokenAddresses(text), ...looseAddresses(text), ...unknownNames(text, names)].map(
    ({ index, ...fault }) => {
      const start = { line, column: column + index };
      return { ...fault, element: { position: { start, end: start } } };
    },
  );
}

/** `[words](/a b)`, and `![words](a b.png)` whatever its address is. */
function brokenAddresses(text: string): Leftover[] {
  const picture = /(?<!\\)!\[[^[\]\0]*(?<!\\)\]\(/.source;
  const link = /(?<!\\)\]\((?=[ \t]*(?:\/|https?:|www\.|mailto:|#))/.source;
  return [...text.matchAll(new RegExp(`(?:${picture}|${link})([^()\\0]*)(\\)?)`, 'g'))].map(
    ({ 0: whole, 1: address = '', 2: end, index }) => {
      const isPicture = whole.startsWith('!');
      const what = isPicture ? 'picture' : 'link';
      const written = address.trim();
      if (end === '' || !/[ \t]/.test(written) || /["'<>]/.test(written)) {
        const message = `This ${what} is none: its brackets show as text. Write ${isPicture ? '![what it shows](/media/file.png)' : '[words](/address)'}, with each bracket closed.`;
        return { rule: 'link', message, index };
      }
      const right = written.startsWith('mailto:') ? written.replace(/[ \t]/g, '') : written.replace(/[ \t]/g, '%20');
      const message = `A blank ends the address of this ${what}, so its brackets show as text. Write \`${quoted(right)}\`.`;
      return { rule: 'link', message, index, mend: { wrong: address, right } };
    },
  );
}

/** `[words] (/about)`. Behind a number, such brackets are a reference of another kind; a whole web address works as it is. */
function looseAddresses(text: string): Leftover[] {
  const loose =
    /(?<!\\)\[(?=[^[\]\0]*\p{L})[^[\]\0]+(?<!\\)\]([ \t]+)\(((?:\/(?!\/)|#|mailto:|https?:|www\.)[^\s()\0]+)\)/gu;
  return [...text.matchAll(loose)].map(({ 0: whole, 2: address = '', index }) => {
    const severity = /^[hw]/.test(address) ? ({ severity: 'warning' } as const) : {};
    const message = `A blank parts these words from their address, so its brackets show as text. Write the two without it: [words](${quoted(address)}).`;
    const right = whole.replace(/\][ \t]+\(/, '](');
    return { rule: 'link', ...severity, message, index, mend: { wrong: whole, right } };
  });
}

/** `[words][name]` and `![words][name]` without `[name]: /address`. Letters before the first bracket, and numbers in it, are another notation. */
function unknownNames(text: string, names: readonly string[]): Leftover[] {
  const reference =
    /(?<![!\\\p{L}\p{N}_\])])(!?)\[[^[\]\0]{2,}(?<!\\)\]\[(?!\^)(?=[^[\]\0]*\p{L})([^[\]\0]+)\](?![[(])/gu;
  return [...text.matchAll(reference)].map(({ 0: whole, 1: mark, 2: name = '', index }) => {
    const near = nearest(name, names);
    const hint = near === undefined ? '' : ` The nearest name is ${near}.`;
    const message = `Nothing says where \`[${quoted(name)}]\` leads, so these brackets show as text. Write the address itself in round brackets, or a line of its own: \`[${quoted(name)}]: /address\`.${hint}`;
    const mend =
      near === undefined ? undefined : { wrong: whole, right: `${whole.slice(0, -name.length - 1)}${near}]` };
    return { rule: 'link', ...(mark === '' ? { severity: 'warning' as const } : {}), message, index, mend };
  });
}
