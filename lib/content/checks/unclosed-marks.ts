import type { Code, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ElementFault } from './headings';

/** Headings that Markdown takes for words, because no blank follows their `#`; and blocks of code that take all that follows. */
export function unclosedFaults(tree: Root, body: string): ElementFault[] {
  const faults: ElementFault[] = [];
  visit(tree, (node) => {
    const fault = node.type === 'paragraph' ? headingFault(node, body) : undefined;
    if (fault !== undefined) faults.push(fault);
  });
  const last = tree.children.at(-1);
  return last?.type === 'code' ? [...faults, ...fenceFaults(last, body)] : faults;
}

/**
 * A line by itself such as `##Words`. `#Words` may be a topic as other sites mark them: it has to be several words, begin
 * with a capital, and end unlike a sentence.
 */
function headingFault({ position }: Paragraph, body: string): ElementFault | undefined {
  const { start, end } = position ?? {};
  if (start?.line !== end?.line || body[start?.offset ?? 0] !== '#') return undefined;
  const line = body.slice(start?.offset, end?.offset);
  const isTitle = /^#\p{Lu}[^#]*\s[^#]*[^#\s.!?:;,…]$/u.test(line);
  if (!isTitle && !/^#{2,6}\p{L}[^#]*$/u.test(line)) return undefined;
  const marks = line.slice(0, line.search(/[^#]/));
  const message = `This line is a heading only with a blank after \`${marks}\`; now it shows its marks. Write one.`;
  const mend = { wrong: marks, right: `${marks} ` };
  return { rule: 'heading', severity: 'warning', message, element: { position }, mend };
}

function fenceFaults({ position }: Code, body: string): ElementFault[] {
  const lines = body.slice(position?.start.offset, position?.end.offset).split(/\r\n?|\n/);
  const [fence] = /^(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  if (fence === undefined) return [];
  const last = lines.length === 1 ? '' : (lines.at(-1) ?? '').trim();
  const isClosed = last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
  if (isClosed) return [];
  const message = `This block of code has no end, so all that follows is code. Write ${fence} on a line of its own behind the code.`;
  return [{ rule: 'code-block', severity: 'warning', message, element: { position } }];
}
