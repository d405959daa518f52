import { drawing, type Paints, svgFile } from '../design/drawing';
import { foundationMark, type Piece } from '../design/marks';
import { palette } from '../design/tokens';

/** At 16 pixels a layer is two pixels thick and one from the next: every edge lies between pixels. */
const smallMark: readonly Piece[] = foundationMark.map(({ tone, at: [x, y], size: [width, depth] }, level) => ({
  tone,
  at: [x, y, level * 7.5],
  size: [width, depth, 5],
}));

type Colours = Readonly<Record<'flame' | 'flame-left' | 'flame-right' | 'layer-line' | 'deep', string>>;

const names = ['flame', 'flame-left', 'flame-right', 'layer-line', 'deep'] as const;

/** The icon of browser tabs: the mark without lines, in the light theme’s colours, or in the dark one’s where the browser is dark. */
export function iconSvg(): string {
  const [light, dark] = [palette('light'), palette('dark')];
  const colours = coloursOf(light);
  const swaps = names.map((name) => `[fill="${colours[name]}"]{fill:${dark(name)};stroke:${dark(name)}}`);
  return svgFile(16, 16, `<style>@media(prefers-color-scheme:dark){${swaps.join('')}}</style>${small(colours, 16)}`);
}

/** The icon that does not know its ground, `side` pixels wide: colours that stand out from light and from dark. */
export function anyGroundSvg(side: number): string {
  return svgFile(side, side, small(anyGroundColours(), side));
}

/** Of both themes, the colours that are 3:1 at least from either theme’s paper. */
export function anyGroundColours(): Colours {
  const [light, dark] = [palette('light'), palette('dark')];
  return { ...coloursOf(light), 'layer-line': dark('layer-line'), deep: dark('deep-right') };
}

function coloursOf(colour: (name: string) => string): Colours {
  return {
    flame: colour('flame'),
    'flame-left': colour('flame-left'),
    'flame-right': colour('flame-right'),
    'layer-line': colour('layer-line'),
    deep: colour('deep'),
  };
}

/** Below the flame only the sides of the layers show, so that the ground comes through between them. */
function small(colours: Colours, side: number): string {
  const sides = (colour: string) => ({ top: 'none', left: colour, right: colour });
  const paints: Paints = {
    flame: { top: colours.flame, left: colours['flame-left'], right: colours['flame-right'] },
    layer: sides(colours['layer-line']),
    deep: sides(colours.deep),
    frame: sides('none'),
    line: 'none',
  };
  return drawing(smallMark, paints, { x: 0, y: 0, side, line: 0 });
}
