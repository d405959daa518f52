import Color from 'colorjs.io';
import { hex } from './tokens';

/** What is read or seen, and what it stands on: names of colours in `app/globals.css`. */
export type Pair = readonly [front: string, ground: string];

const surfaces = ['paper', 'panel', 'raised'];
const soft = ['accent-soft', 'support-soft', 'info-soft', 'success-soft', 'warning-soft', 'danger-soft'];
const states = ['info', 'success', 'warning', 'danger'];
const tints = [1, 2, 3, 4, 5, 6].map((tint) => `tint-${tint}`);
const words = ['ink', 'muted', 'accent', 'accent-hover', 'support', 'visited', ...states, 'code-a', 'code-b', 'code-c'];

/** The pairs of text and ground in use; 4.5:1 at least (WCAG 2.1, 1.4.3). What stands on a tint is `ink`. */
export const textPairs: readonly Pair[] = [
  ...every(words, surfaces),
  ...every(['ink'], [...soft, ...tints]),
  ...[...states, 'accent', 'support'].map((state): Pair => [state, `${state}-soft`]),
  ...every(['on-accent'], ['accent', 'accent-hover']),
  ['paper', 'ink'],
  ['print-ink', 'print-paper'],
];

/** The edges and marks that have to be seen, and what is beside them; 3:1 at least (WCAG 2.1, 1.4.11). */
export const markPairs: readonly Pair[] = [
  ...every(['edge', 'flame', 'deep', ...states], surfaces),
  ...every(['focus'], [...surfaces, ...soft]),
  ...every(['layer-line'], [...surfaces, 'layer']),
];

/** Grounds that carry no words: lines, bars, veils, and the ground of a logo. */
export const wordlessGrounds: readonly string[] = ['rule', 'edge', 'ink/40', 'logo-ground'];

/** How far two CSS colours stand apart as a screen shows them, from 1 to 21 (WCAG 2.1, contrast ratio). */
export function contrast(front: string, ground: string): number {
  return new Color(hex(front)).contrast(hex(ground), 'WCAG21');
}

function every(fronts: readonly string[], grounds: readonly string[]): Pair[] {
  return fronts.flatMap((front) => grounds.map((ground): Pair => [front, ground]));
}
