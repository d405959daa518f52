import postcss, { type AtRule, type Declaration } from 'postcss';
import { classLiterals } from './class-literals';
import {
  type Literal,
  type Spelt,
  speltColours,
  speltFonts,
  speltLineHeight,
  speltQuantities,
  speltTimings,
} from './literals';
import { blocksAround, tokenBlock, tokensFile } from './tokens';

/** Properties whose words are names that somebody chose: `grid-area: tan` is no colour. */
const naming =
  /^(?:animation(?:-name)?|view-transition-(?:name|class)|grid-(?:area|row|column|template-areas)|container(?:-name)?|anchor-name|will-change|transition-property|counter-\w+)$/;

/**
 * The colours, sizes, fonts and durations that a style sheet spells outside the token blocks of
 * `app/globals.css`. `%`, `fr`, angles and numbers without a unit are free, but for the height of a
 * line and the course of a movement; so is what is computed from a token (`calc(var(--spacing) * 7.3)`).
 * Centimetres and points are free where paper is meant, system colours where a visitor has forced colours.
 */
export function cssLiterals(file: string, css: string): Literal[] {
  const literals: Literal[] = [];
  const root = postcss.parse(css, { from: file });
  const add = (node: Declaration | AtRule, spelt: readonly Spelt[]) => {
    const line = node.source?.start?.line ?? 1;
    literals.push(...spelt.map(({ found, instead }) => ({ file, line, found, instead })));
  };
  root.walkDecls((declaration) => {
    if (file !== tokensFile || !namesToken(declaration)) add(declaration, speltIn(declaration));
  });
  root.walkAtRules('apply', (rule) => add(rule, classLiterals(rule.params)));
  return literals;
}

/** Tokens are named in the two token blocks; `:root` also gives durations to those who want less motion. */
function namesToken(declaration: Declaration): boolean {
  const blocks = blocksAround(declaration.parent);
  const calm = blocks.includes(':root') && blocks.includes('@media (prefers-reduced-motion: reduce)');
  return tokenBlock(declaration) !== undefined || (calm && declaration.prop.startsWith('--'));
}

function speltIn(declaration: Declaration): Spelt[] {
  const { prop, value } = declaration;
  const blocks = blocksAround(declaration.parent);
  if (blocks.includes('@font-face')) return [];
  const paper = blocks.some((block) => /^@(?:page|media\b.*\bprint)\b/.test(block));
  const forced = blocks.some((block) => /^@media\b.*\(forced-colors: active\)/.test(block));
  return [
    ...speltQuantities(value, { paper }),
    ...speltTimings(value),
    ...(naming.test(prop) ? [] : speltColours(value, { forced })),
    ...(/^font(?:-family)?$/.test(prop) ? speltFonts(value) : []),
    ...(prop === 'line-height' ? speltLineHeight(value) : []),
    ...(prop === 'font' ? speltLineHeight(/\/\s*(\S+)/.exec(value)?.[1] ?? '') : []),
    ...(prop === 'font-weight' && /^\d+$/.test(value)
      ? [{ found: value, instead: 'a weight of the theme such as var(--font-weight-strong)' }]
      : []),
  ];
}
