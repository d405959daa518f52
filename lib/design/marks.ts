import type { Block } from './isometric';

/** How a block is painted: as one of many layers, as the one that stands out, as its counterpart, or as edges alone. */
export type Tone = 'layer' | 'flame' | 'deep' | 'frame';

/** A block of a drawing. The blocks of a drawing stand in the order in which they are painted. */
export type Piece = Block & { tone: Tone };

function piece(tone: Tone, at: Block['at'], size: Block['size']): Piece {
  return { tone, at, size };
}

/** The drawings that a project can take as its mark (`mark` in its file). */
export const marks = {
  // A base, and blocks that share it.
  cluster: [
    piece('layer', [0, 0, 0], [22, 22, 3.5]),
    piece('deep', [2, 2, 5], [8, 8, 15]),
    piece('layer', [12, 2, 5], [8, 8, 10]),
    piece('layer', [2, 12, 5], [8, 8, 6]),
    piece('flame', [12, 12, 5], [8, 8, 3.5]),
  ],
  // A small thing, whole within a wall of its own.
  nested: [
    piece('layer', [0, 0, 0], [20, 20, 2.5]),
    piece('flame', [5.5, 5.5, 4], [9, 9, 9]),
    piece('frame', [0, 0, 2.5], [20, 20, 18]),
  ],
  // One layer rises from another.
  lift: [
    piece('layer', [0, 0, 0], [20, 20, 4]),
    piece('frame', [3, 3, 4], [14, 14, 12]),
    piece('flame', [0, 0, 16], [20, 20, 4]),
  ],
  // Many small places, far from each other.
  sites: [
    piece('deep', [0, 0, 0], [9, 9, 13]),
    piece('layer', [12.5, 0, 0], [9, 9, 7]),
    piece('layer', [0, 12.5, 0], [9, 9, 7]),
    piece('flame', [12.5, 12.5, 0], [9, 9, 9]),
  ],
  // One gate after another.
  gates: [
    piece('layer', [0, 0, 0], [4, 22, 17]),
    piece('layer', [8, 0, 0], [4, 22, 13]),
    piece('deep', [16, 0, 0], [4, 22, 9]),
    piece('flame', [24, 0, 0], [4, 22, 5]),
  ],
  // Steps towards a core.
  core: [
    piece('layer', [0, 0, 0], [22, 22, 4.5]),
    piece('layer', [4, 4, 4.5], [14, 14, 4.5]),
    piece('deep', [7.5, 7.5, 9], [7, 7, 4.5]),
    piece('flame', [8.5, 8.5, 15.5], [5, 5, 5]),
  ],
  // Parts that fit together.
  fitted: [
    piece('layer', [0, 0, 0], [10, 10, 8]),
    piece('deep', [10.8, 0, 0], [10, 10, 8]),
    piece('layer', [0, 10.8, 0], [10, 10, 8]),
    piece('frame', [10.8, 10.8, 0], [10, 10, 8]),
    piece('flame', [10.8, 10.8, 15], [10, 10, 8]),
  ],
} as const satisfies Record<string, readonly Piece[]>;

/** The mark of a project that has chosen none: three layers, of which its name decides the one that stands out. */
export function stackMark(name: string): Piece[] {
  const chosen = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 3;
  return [0, 1, 2].map((layer) => piece(layer === chosen ? 'flame' : 'layer', [0, 0, layer * 8], [20, 20, 4]));
}

/** The foundation’s own mark: infrastructure below, communities on top. */
export const foundationMark: readonly Piece[] = [
  piece('deep', [0, 0, 0], [20, 20, 4.5]),
  piece('layer', [0, 0, 8], [20, 20, 4.5]),
  piece('flame', [0, 0, 16], [20, 20, 4.5]),
];

/** A row of equal blocks, each `step` further along x and y than the one before. */
function row(
  tone: Tone,
  count: number,
  from: Block['at'],
  step: readonly [number, number],
  size: Block['size'],
): Piece[] {
  const [x, y, z] = from;
  return Array.from({ length: count }, (_, index) => piece(tone, [x + index * step[0], y + index * step[1], z], size));
}

/** Thin posts in the corners of a layer, which carry the next one; the front one is painted after what stands before it. */
function posts(z: number, height: number, corners: readonly (readonly [x: number, y: number])[]): Piece[] {
  return corners.map(([x, y]) => piece('layer', [x, y, z], [1.5, 1.5, height]));
}

const sides = [
  [1, 1],
  [61.5, 1],
  [1, 61.5],
] as const;
const front = [[61.5, 61.5]] as const;

/** The home page’s figure: machines, what runs on them, and above all the communities. */
export const layers: readonly Piece[] = [
  piece('deep', [0, 0, 0], [64, 64, 4]),
  ...posts(4, 26, sides),
  ...row('layer', 6, [6, 50, 4], [9, 0], [6, 8, 10]),
  ...row('layer', 5, [50, 6, 4], [0, 9], [8, 6, 10]),
  ...posts(4, 26, front),
  piece('layer', [0, 0, 30], [64, 64, 4]),
  ...posts(34, 26, sides),
  piece('layer', [5, 49, 34], [10, 10, 3]),
  piece('layer', [19, 49, 34], [10, 10, 6]),
  piece('flame', [33, 49, 34], [10, 10, 11]),
  piece('layer', [49, 7, 34], [10, 10, 3]),
  piece('deep', [49, 21, 34], [10, 10, 11]),
  piece('layer', [49, 35, 34], [10, 10, 6]),
  ...posts(34, 26, front),
  piece('flame', [0, 0, 60], [64, 64, 4]),
  piece('layer', [9, 9, 64], [10, 10, 6]),
  piece('layer', [27, 9, 64], [10, 10, 5]),
  piece('layer', [45, 9, 64], [10, 10, 8]),
  piece('layer', [9, 27, 64], [10, 10, 6]),
  piece('deep', [27, 27, 64], [10, 10, 13]),
  piece('layer', [45, 27, 64], [10, 10, 3]),
  piece('layer', [9, 45, 64], [10, 10, 9]),
  piece('layer', [27, 45, 64], [10, 10, 3]),
  piece('layer', [45, 45, 64], [10, 10, 6]),
];

/** A stack with a layer for each tier, of which the one at `place` (0 is the uppermost) stands out. */
export function tierMark(place: number, count: number): Piece[] {
  return Array.from({ length: count }, (_, layer) =>
    piece(layer === count - 1 - place ? 'flame' : 'layer', [0, 0, layer * 5], [20, 20, 2]),
  );
}

/** A stack whose uppermost layer has come to lie beside it: the figure of an address that leads nowhere. */
export const astray: readonly Piece[] = [
  piece('deep', [0, 0, 0], [30, 30, 4]),
  piece('layer', [0, 0, 9], [30, 30, 4]),
  piece('frame', [0, 0, 18], [30, 30, 4]),
  piece('flame', [26, 30, -6], [30, 30, 4]),
];

/** A stack with room for one more layer: the figure of the invitation to take part. */
export const openPlace: readonly Piece[] = [
  piece('deep', [0, 0, 0], [20, 20, 3.5]),
  piece('layer', [0, 0, 7], [20, 20, 3.5]),
  piece('flame', [0, 0, 14], [20, 20, 3.5]),
  piece('frame', [0, 0, 21], [20, 20, 3.5]),
];
