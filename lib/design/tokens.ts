import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';

/** The file that names every colour, relative to the project. */
export const tokensFile = 'app/globals.css';

export type Theme = 'light' | 'dark';

/** The colours of a theme in `app/globals.css`: names without `--color-`, values as written there. */
export function tokens(theme: Theme): Record<string, string> {
  return tokensOf(readFileSync(tokensFile, 'utf8'), theme);
}

/** The colours that a style sheet names for a theme. `@theme` is light; what `@variant dark` repeats in `:root` is dark. */
export function tokensOf(css: string, theme: Theme): Record<string, string> {
  const found: Record<Theme, Record<string, string>> = { light: {}, dark: {} };
  postcss.parse(css, { from: tokensFile }).walkDecls(/^--color-[\w-]+$/, (declaration) => {
    const block = tokenBlock(declaration);
    if (block !== undefined) found[block][declaration.prop.slice('--color-'.length)] = declaration.value;
  });
  return theme === 'light' ? found.light : { ...found.light, ...found.dark };
}

/** The names of all tokens in `@theme` of `app/globals.css`, of whatever kind: `color-ink`, `text-sm`, `leading-snug`. */
export function themeNames(): string[] {
  const names: string[] = [];
  postcss.parse(readFileSync(tokensFile, 'utf8'), { from: tokensFile }).walkDecls(/^--[\w-]+$/, (declaration) => {
    if (tokenBlock(declaration) === 'light') names.push(declaration.prop.slice('--'.length));
  });
  return names;
}

/** Looks up colours of a theme as hex codes, which every program reads. Throws where `app/globals.css` does not name one. */
export function palette(theme: Theme): (name: string) => string {
  const colours = tokens(theme);
  return (name) => {
    const colour = colours[name];
    if (colour !== undefined) return hex(colour);
    throw new Error(
      `${tokensFile}: there is no --color-${name}; there are ${Object.keys(colours).join(', ')}. Ask for one of them, or add --color-${name} to @theme.`,
    );
  };
}

/** A CSS colour as `#rrggbb`: the nearest one that every screen shows (CSS Color 4, gamut mapping into sRGB). */
export function hex(colour: string): string {
  return new Color(colour).to('srgb').toGamut().toString({ format: 'hex', collapse: false });
}

/** The theme whose tokens a declaration is among; none outside the two token blocks. */
export function tokenBlock(declaration: Declaration): Theme | undefined {
  const blocks = blocksAround(declaration.parent);
  if (blocks.some((block) => /^@theme\b/.test(block))) return 'light';
  return blocks.includes('@variant dark') && blocks.includes(':root') ? 'dark' : undefined;
}

/** The blocks that a node stands in, from the inside, as they are written: `@media print`, `.prose > a`. */
export function blocksAround(node: Node | undefined): string[] {
  if (node === undefined || node.type === 'root') return [];
  const { name, params, selector } = node as Partial<AtRule & Rule>;
  return [selector ?? `@${name} ${params}`.trim(), ...blocksAround(node.parent)];
}
