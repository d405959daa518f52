import Color from 'colorjs.io';
import { hex } from './tokens';

/** What is read or seen, and what it stands on: names of colours in `app/globals.css`. */
export type Pair = readonly [front: string, ground: string];

const surfaces = ['paper', 'panel', 'raised'];
const states = ['info', 'success', 'warning', 'danger'];
const notices = states.map((state) => `${state}-soft`);
const soft = ['accent-soft', ...notices];
const tints = [1, 2, 3, 4, 5, 6].map((tint) => `tint-${tint}`);
const layersOfCharts = [1, 2, 3, 4].map((layer) => `chart-${layer}`);
const running = ['muted', 'accent', 'accent-hover', 'visited'];
const words = ['ink', 'support', ...running, ...states, 'code-a', 'code-b', 'code-c'];

/**
 * The pairs of text and ground in use; 4.5:1 at least (WCAG 2.1, 1.4.3). A notice may hold running
 * text, with links and small print; what stands on a tint is `ink`.
 */
export const textPairs: readonly Pair[] = [
  ...every(words, surfaces),
  ...every(['ink'], [...soft, ...tints]),
  ...every(running, notices),
  ...[...states, 'accent'].map((state): Pair => [state, `${state}-soft`]),
  // What a link has just led to.
  ...every(['muted', 'success'], ['accent-soft']),
  ...every(['on-accent'], ['accent', 'accent-hover']),
  ['paper', 'ink'],
  ['print-ink', 'print-paper'],
];

/** The edges and marks that have to be seen, and what is beside them; 3:1 at least (WCAG 2.1, 1.4.11). */
export const markPairs: readonly Pair[] = [
  ...every(
    ['edge', 'ink', 'accent', 'accent-hover', 'support', 'flame', 'deep', ...layersOfCharts, ...states],
    surfaces,
  ),
  ...states.map((state): Pair => [state, `${state}-soft`]),
  ...every(['focus'], [...surfaces, ...soft]),
  ...every(['layer-line'], [...surfaces, 'layer']),
  // The gap between two layers of a chart.
  ...every(['paper'], ['flame', ...layersOfCharts]),
];

/**
 * Lines and faces that may be faint: 1.4.11 asks 3:1 only of what is needed to understand a page or to
 * operate it. `rule` divides what space divides already, and edges what is disabled, which 1.4.11
 * leaves out. The faces of a drawing say nothing that the words beside it do not; what shows the
 * drawing at all, `layer-line`, `flame` and `deep`, is among the marks.
 */
export const decorations: readonly string[] = [
  'rule',
  ...['layer', 'layer-left', 'layer-right', 'flame-left', 'flame-right', 'deep-left', 'deep-right'],
];

/** Grounds that carry no words: the veil behind the menu, and the ground of a logo. */
export const wordlessGrounds: readonly string[] = ['veil', 'logo-ground'];

/** How far two CSS colours stand apart as a screen shows them, from 1 to 21 (WCAG 2.1, contrast ratio). */
export function contrast(front: string, ground: string): number {
  return new Color(hex(front)).contrast(hex(ground), 'WCAG21');
}

function every(fronts: readonly string[], grounds: readonly string[]): Pair[] {
  return fronts.flatMap((front) => grounds.map((ground): Pair => [front, ground]));
}
