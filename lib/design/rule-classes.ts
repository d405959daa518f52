import postcss, { type AtRule, type Container, type Declaration, type Node, type Rule } from 'postcss';

/** The project’s own utilities (`@utility link`), and the classes that each stands for. */
export type Utilities = ReadonlyMap<string, string>;

/** Which kind of class gives the colour that a declaration gives. */
const kinds: readonly (readonly [property: RegExp, kind: string])[] = [
  [/^color$/, 'text'],
  [/^background(?:-color|-image)?$/, 'bg'],
  [/^(?:border|outline|column-rule|text-decoration)(?:-|$)|^(?:fill|stroke|caret-color|accent-color)$/, 'border'],
];

/** The colours that each rule of a style sheet gives, as a list of classes: `text-ink hover:bg-panel`. */
export function ruleClasses(css: string): string[] {
  const lists: string[] = [];
  postcss.parse(css).walk((node) => {
    if (isElement(node)) lists.push(classesOf(node).join(' '));
  });
  return lists;
}

/** The utilities that a style sheet defines. */
export function utilitiesOf(css: string): Utilities {
  const found = new Map<string, string>();
  postcss.parse(css).walkAtRules('utility', (rule) => {
    found.set(rule.params, classesOf(rule).join(' '));
  });
  return found;
}

/** The classes of a block and of its states; what stands within it in the document has lists of its own. */
function classesOf(block: Container, state = ''): string[] {
  return (block.nodes ?? []).flatMap((node) => {
    if (node.type === 'decl') return declared(node).map((name) => state + name);
    if (isAtRule(node, 'apply')) return node.params.split(/\s+/).map((name) => state + name);
    return isBlock(node) && !isElement(node) ? classesOf(node, state + stateOf(node)) : [];
  });
}

function declared({ prop, value }: Declaration): string[] {
  const kind = kinds.find(([property]) => property.test(prop))?.[1];
  const tokens = value.matchAll(/var\(--color-([\w-]+)\)(?:\s*\/\s*([\d.]+)%)?/g);
  if (kind === undefined) return [];
  return [...tokens].map(([, name, strength]) => `${kind}-${name}${strength === undefined ? '' : `/${strength}`}`);
}

/** Whether a rule is about elements of its own: not about a state (`&:hover`) or a window of those around it. */
function isElement(node: Node): node is AtRule | Rule {
  if (node.type !== 'rule') return isAtRule(node, 'utility');
  return !(node as Rule).selectors.every((selector) => /^&[:.[][^\s>+~]*$/.test(selector.replace(/\(.*\)/g, '')));
}

function isAtRule(node: Node, name: string): node is AtRule {
  return node.type === 'atrule' && (node as AtRule).name === name;
}

function isBlock(node: Node): node is AtRule | Rule {
  return node.type === 'atrule' || node.type === 'rule';
}

/** A state as classes have it: `@variant hover` is `hover:`, another one a word of its own. */
function stateOf(node: AtRule | Rule): string {
  const words =
    node.type === 'rule' ? node.selector : node.name === 'variant' ? node.params : `@${node.name}${node.params}`;
  return `${words.replace(/[\s"'`]+/g, '_')}:`;
}
