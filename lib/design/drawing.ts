import { bounds, faces } from './isometric';
import type { Piece, Tone } from './marks';

type Paint = Readonly<Record<'top' | 'left' | 'right', string>>;

/** How the blocks of each tone are painted: CSS colours, `none` for an open face; `line` is the colour of outlines. */
export type Paints = Readonly<Record<Tone, Paint>> & { line: string };

/** The colours of the theme for a drawing; `colour` gives the value of a token (`palette` in `tokens.ts`). */
export function themePaints(colour: (token: string) => string): Paints {
  const tone = (name: string): Paint => ({
    top: colour(name),
    left: colour(`${name}-left`),
    right: colour(`${name}-right`),
  });
  const none = { top: 'none', left: 'none', right: 'none' };
  return { layer: tone('layer'), flame: tone('flame'), deep: tone('deep'), frame: none, line: colour('layer-line') };
}

/** Where a drawing stands on a picture: a square, in the picture’s units, and how wide the lines of layers are there. */
export type Place = { x: number; y: number; side: number; line: number };

/** So wide is the edge of a face in its own colour, in units of the drawing: no gap shows between two faces. */
const seam = 0.3;

/** A drawing as SVG markup, in the middle of a square that it fills. */
export function drawing(pieces: readonly Piece[], paints: Paints, { x, y, side, line }: Place): string {
  const [left, top, across, down] = bounds(pieces);
  const scale = (side - line) / Math.max(across, down);
  const place = [x + (side - across * scale) / 2 - left * scale, y + (side - down * scale) / 2 - top * scale];
  const paths = pieces.flatMap((piece) => {
    const outlined = line > 0 && (piece.tone === 'layer' || piece.tone === 'frame');
    return Object.entries(faces(piece)).map(([face, path]) => {
      const fill = paints[piece.tone][face as keyof Paint];
      if (path === '' || (fill === 'none' && !outlined)) return '';
      const [stroke, width] = outlined ? [paints.line, line / scale] : [fill, seam];
      return `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${rounded(width)}"/>`;
    });
  });
  return `<g transform="translate(${place.map(rounded).join(' ')}) scale(${rounded(scale)})" stroke-linejoin="round">${paths.join('')}</g>`;
}

/** A picture as an SVG file: what it shows, and its width and height in units that are pixels unless it is scaled. */
export function svgFile(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
