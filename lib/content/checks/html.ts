import type { Element, Properties, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
// For the type of a node that is HTML as text.
import type {} from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { allowList, embeddedVideo } from '../markdown/allow-list';
import { type Fault, quoted } from './fault';
import type { ElementFault } from './headings';
import { runsCode } from './link-forms';

/** HTML as it stands in a text, and where. */
type Tag = Pick<Element, 'position'> & { value: string };

const allowed: ReadonlySet<string> = new Set(allowList.tagNames);
const sanitise = rehypeSanitize(allowList);

/** The HTML that stands in a text, piece by piece. */
export function tagsIn(tree: Root): Tag[] {
  const tags: Tag[] = [];
  visit(tree, 'raw', ({ value, position }) => {
    tags.push({ value, position });
  });
  return tags;
}

/**
 * What the allow-list would take out of a text: elements and what would run are errors, attributes that only go
 * missing are warnings. A comment goes missing too, as whoever wrote it means it to.
 */
export function htmlFaults(tree: Root, tags: readonly Tag[]): ElementFault[] {
  const faults: ElementFault[] = tags.flatMap(({ value, position }) => {
    const [, name] = /<(html|head|body|frameset|frame)\b/i.exec(value) ?? [];
    return name === undefined ? [] : [{ ...elementFault(name.toLowerCase()), element: { position } }];
  });
  visit(tree, 'element', (element) => {
    const { tagName } = element;
    faults.push(...attributeFaults(element).map((fault) => ({ ...fault, element })));
    if (tagName === 'iframe') faults.push(...playerFaults(element));
    if (allowed.has(tagName)) return undefined;
    faults.push({ ...elementFault(tagName), element });
    // One word about a drawing or a formula, not one about each of its parts.
    return tagName === 'svg' || tagName === 'math' ? SKIP : undefined;
  });
  return faults;
}

function elementFault(name: string): Fault {
  const instead =
    own(instructions, name) ??
    'Write it in Markdown. If you mean these characters themselves, put them into backticks: `` `<…>` ``.';
  return { rule: 'html', message: `The element <${name}> is not published. ${instead}` };
}

/** What is said of a name. Editors may write any: `constructor` is what every object has besides. */
function own(said: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(said, name) ? said[name] : undefined;
}

/** What an editor can write in place of elements that are often tried. */
const instructions: Readonly<Record<string, string>> = {
  audio: 'Link to the recording.',
  big: 'Write the text alone; its size is that of the page.',
  button: 'Write a link: `[Words](/address)`.',
  center: 'Write `<p align="center">` and `</p>`, or the text alone.',
  embed: 'Link to what it shows.',
  font: 'Write the text alone; colours and sizes are those of the page.',
  form: 'Link to a form on another site.',
  link: 'Remove it: the page has its own styles.',
  mark: 'Write `**words**`.',
  math: 'Write the formula as text, or save it as a picture in media/.',
  object: 'Link to what it shows.',
  picture: 'Write `![What it shows](/media/file.png)`; the build makes every size.',
  script: 'Remove it: nothing in a text runs.',
  small: 'Write the text alone; its size is that of the page.',
  source: 'Write `![What it shows](/media/file.png)`; the build makes every size.',
  style: 'Remove it: the page has its own styles.',
  svg: 'Save the drawing in media/ and write `![What it shows](/media/file.svg)`.',
  u: 'Write `*words*`: underlined words look like links.',
  video:
    'Link to the film, or embed it from YouTube: `<iframe src="https://www.youtube-nocookie.com/embed/VIDEO_ID"></iframe>`.',
};

function playerFaults(element: Element): ElementFault[] {
  const src = String(element.properties['src'] ?? '');
  if (embeddedVideo.test(src)) return [];
  const message = `The player \`${quoted(src)}\` cannot be embedded. Write https://www.youtube-nocookie.com/embed/ and the video’s id, or a link.`;
  return [{ rule: 'player', message, element }];
}

/** What of an element’s attributes is not published. A player is made anew: of its attributes nothing is missed. */
function attributeFaults(element: Element): Fault[] {
  const { tagName, properties } = element;
  const code = Object.keys(properties).filter((name) => isCode(name, properties[name]));
  const lost = tagName === 'iframe' || !allowed.has(tagName) ? [] : lostAttributes(element);
  return [
    ...code.map((name) => codeFault(attributeName(name), tagName)),
    ...lost.filter((name) => !code.includes(name)).map((name) => lostFault(attributeName(name), tagName)),
  ];
}

function isCode(name: string, value: Properties[string]): boolean {
  // Links and pictures have rules of their own; words of a title or a name are no address.
  const isAddress = !/^(alt|aria.*|href|src|title)$/.test(name);
  return /^on/i.test(name) || (isAddress && typeof value === 'string' && runsCode(value));
}

/** The attributes that the allow-list takes from an element. Addresses have rules of their own. */
function lostAttributes({ tagName, properties }: Element): string[] {
  // The class of a code block is made of its language.
  const others = tagName === 'code' ? ['className'] : ['href', 'src'];
  const names = Object.keys(properties).filter((name) => !others.includes(name));
  if (names.length === 0) return [];
  const element: Element = { type: 'element', tagName, properties, children: [] };
  const parents = allowList.ancestors?.[tagName] ?? [];
  const inside = parents.reduce<Element>(
    (child, parent) => ({ type: 'element', tagName: parent, properties: {}, children: [child] }),
    element,
  );
  const kept = innermost(sanitise({ type: 'root', children: [inside] }) as Root)?.properties ?? {};
  // A class that is half on the list stays as half.
  return names.filter((name) => JSON.stringify(kept[name]) !== JSON.stringify(properties[name]));
}

function innermost(node: Root | Element): Element | undefined {
  const [child] = node.children;
  if (child?.type === 'element') return innermost(child);
  return node.type === 'element' ? node : undefined;
}

/** An attribute as HTML spells it: the tree has the names of properties, such as `className`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  return property.replace(/^(aria|data)(?=[A-Z])/, '$1-').toLowerCase();
}

function codeFault(name: string, tagName: string): Fault {
  const message = `\`${name}\` of <${tagName}> would run code, and nothing in a text runs. Remove it.`;
  return { rule: 'html', message };
}

function lostFault(name: string, tagName: string): Fault {
  const message = `\`${name}\` of <${tagName}> is not published. ${own(attributeInstructions, name) ?? 'Remove it.'}`;
  return { rule: 'html-attribute', message, severity: 'warning' };
}

const attributeInstructions: Readonly<Record<string, string>> = {
  class: 'Remove it: the page has its own styles.',
  id: 'Remove it: each heading has an id of its own, which links can lead to.',
  name: 'Remove it: each heading has an id of its own, which links can lead to.',
  style: 'Remove it: the page has its own styles.',
  target: 'Remove it: whoever reads decides where a link opens.',
};
