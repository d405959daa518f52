import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
  type YAMLMap,
} from 'yaml';

/** Something that YAML allows and no document here may have; line and column begin at 1. */
export type NodeFault = { rule: string; message: string; line: number; column: number };

type Report = (rule: string, message: string, node: unknown) => void;

/** More faults than this of one file help nobody. */
const most = 20;

/** One of these stands for all: where there is one, there are mostly many. */
const repetition = 'The fields repeat parts of themselves';

/** Names that JavaScript has a meaning of its own for. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Anchors and aliases (a few lines of them can stand for gigabytes), tags (which ask a parser to make something of a
 * value), names that stand twice in a group, and names that are none. It walks without recursion, however deep.
 *
 * @param linesBefore how many lines of the file stand above the fields
 */
export function nodeFaults(document: Document, places: LineCounter, linesBefore: number): NodeFault[] {
  const faults: NodeFault[] = [];
  const lineOf = (node: unknown) => linesBefore + places.linePos(startOf(node)).line;
  const report: Report = (rule, message, node) => {
    if (faults.length >= most) return;
    faults.push({ rule, message, line: lineOf(node), column: places.linePos(startOf(node)).col });
  };
  if (document.directives?.yaml.explicit === true) {
    const message = 'A line that begins with `%` says how to read what follows. Remove it: fields are YAML 1.2.';
    report('yaml', message, undefined);
  }
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0 && faults.length < most) {
    const node = waiting.pop();
    if (isPair(node)) waiting.push(node.value, node.key);
    if (isNode(node)) markFault(node, report);
    if (isMap(node)) nameFaults(node, lineOf, report);
    // One by one: a call takes no 100,000 arguments.
    if (isCollection(node)) for (const item of [...node.items].reverse()) waiting.push(item);
  }
  const isRepetition = ({ message }: NodeFault) => message.startsWith(repetition);
  return faults.filter((fault) => !isRepetition(fault) || fault === faults.find(isRepetition));
}

function markFault(node: Node, report: Report): void {
  const anchor = isAlias(node) ? `*${node.source}` : node.anchor && `&${node.anchor}`;
  if (anchor) {
    const advice = `Write each out; put a text that begins with \`${anchor[0]}\` in quotes.`;
    report('yaml', `${repetition} (\`${anchor.slice(0, 60)}\`). ${advice}`, node);
  }
  if (node.tag !== undefined && !(isCollection(node) && node.tag.startsWith('tag:yaml.org,2002:'))) {
    const advice = 'Remove it; put a text that begins with `!` in quotes.';
    report('yaml', `The value has a tag, \`${node.tag.slice(0, 60)}\`. ${advice}`, node);
  }
}

function nameFaults({ items }: YAMLMap, lineOf: (node: unknown) => number, report: Report): void {
  const lines = new Map<string, number>();
  for (const { key } of items) {
    if (!isScalar(key) || key.value === null) {
      report('yaml', 'The name of a field is a word. Put a text that begins with `?`, `:`, `[` or `{` in quotes.', key);
      continue;
    }
    const name = String(key.value);
    const first = lines.get(name);
    if (first === undefined) lines.set(name, lineOf(key));
    else report('duplicate-field', `\`${name.slice(0, 60)}\` stands in line ${first} already. Keep one of them.`, key);
    if (dangerous.has(name))
      report('unknown-field', `There is no field \`${name}\`, and never will be. Remove it.`, key);
  }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
