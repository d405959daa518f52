import { type CustomPlugin, optimize } from 'svgo';

/** Elements that draw, and nothing else: none runs, moves, embeds HTML or leads anywhere. */
const elements = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'clipPath', 'mask', 'marker', 'pattern', 'image', 'switch'],
  ...['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'text', 'textPath', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'filter', 'feBlend', 'feColorMatrix', 'feComponentTransfer'],
  ...['feComposite', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur'],
  ...['feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'feTurbulence'],
]);

/** What an attribute may lead to: a part of the same drawing, or a picture that it carries itself. */
const safeTarget = /^(#[\w.:-]+|data:image\/(png|jpeg|gif|webp);base64,[\w+/=\s]+)$/;

/** Functions that fetch, but for a part of the same drawing. */
const fetches = /url\((?!\s*["']?#)|image-set\(|@import|expression\(|javascript:/i;

const keepDrawing: CustomPlugin = {
  name: 'keepDrawing',
  fn: () => ({
    element: {
      enter: (node, parent) => {
        // What a link holds is drawn; the link is not needed.
        if (node.name === 'a') node.name = 'g';
        if (!elements.has(node.name)) {
          parent.children = parent.children.filter((child) => child !== node);
          return;
        }
        for (const [name, value] of Object.entries(node.attributes)) {
          if (!isSafe(name, value)) delete node.attributes[name];
        }
        // Without it, no browser takes the file for a drawing.
        if (node.name === 'svg') node.attributes['xmlns'] = 'http://www.w3.org/2000/svg';
      },
    },
    instruction: { enter: (node, parent) => remove(node, parent) },
    doctype: { enter: (node, parent) => remove(node, parent) },
    comment: { enter: (node, parent) => remove(node, parent) },
  }),
};

function remove<Child>(node: Child, parent: { children: Child[] }): void {
  parent.children = parent.children.filter((child) => child !== node);
}

function isSafe(name: string, value: string): boolean {
  // What of a style cannot be an attribute draws nothing; an escape (`\75rl(…)`) could hide an address.
  if (/^on|^style$/i.test(name) || value.includes('\\')) return false;
  if (/(^|:)(href|src)$/.test(name)) return safeTarget.test(value.trim());
  return !fetches.test(value);
}

/**
 * An SVG reduced to what draws, as an allow-list has it: scripts, handlers, links, animations, foreign markup
 * and everything that asks another host are left out. Style sheets become attributes.
 *
 * @throws when it is no well-formed SVG, or declares entities
 */
export function safeSvg(svg: string): string {
  if (/<!ENTITY/i.test(svg)) throw new Error('it declares entities. Save it without a document type');
  const { data } = optimize(svg, {
    multipass: false,
    plugins: [
      { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
      { name: 'convertStyleToAttrs' },
      keepDrawing,
    ],
  });
  if (!/^<svg[\s>]/.test(data)) throw new Error('it does not begin with an <svg> element');
  return data;
}
