import { bounds, faces } from '@/lib/design/isometric';
import type { Piece, Tone } from '@/lib/design/marks';

type Props = {
  pieces: readonly Piece[];
  className: string;
  /** How many units wide a line is; a unit is as long as an edge of a block of size 1. */
  line?: number;
};

const paint: Record<Tone, readonly [top: string, left: string, right: string]> = {
  layer: ['fill-layer', 'fill-layer-left', 'fill-layer-right'],
  flame: ['fill-flame', 'fill-flame-left', 'fill-flame-right'],
  deep: ['fill-deep', 'fill-deep-left', 'fill-deep-right'],
  frame: ['fill-none', 'fill-none', 'fill-none'],
};

/** A drawing made of blocks, in the middle of a square. It says nothing that the words beside it do not. */
export function Isometric({ pieces, className, line }: Props) {
  const [left, top, width, height] = bounds(pieces);
  const side = Math.max(width, height) + 2;
  const box = [left - (side - width) / 2, top - (side - height) / 2, side, side];
  return (
    <svg
      viewBox={box.join(' ')}
      aria-hidden="true"
      className={className}
      strokeWidth={line ?? side / 50}
      strokeLinejoin="round"
    >
      {pieces.map((piece) => {
        const { top: above, left: aside, right: beside } = faces(piece);
        const [topFill, leftFill, rightFill] = paint[piece.tone];
        const outlined = piece.tone === 'layer' || piece.tone === 'frame';
        return (
          <g key={piece.at.join()} className={outlined ? 'stroke-layer-line' : undefined}>
            {aside && <path d={aside} className={leftFill} />}
            {beside && <path d={beside} className={rightFill} />}
            <path d={above} className={topFill} />
          </g>
        );
      })}
    </svg>
  );
}
