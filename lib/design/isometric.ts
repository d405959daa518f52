/** A block in space: x runs to the lower right, y to the lower left, z up. */
export type Block = {
  at: readonly [x: number, y: number, z: number];
  size: readonly [width: number, depth: number, height: number];
};

/** The three faces of a block that are seen, as SVG path data. */
export type Faces = { top: string; left: string; right: string };

type Point = readonly [x: number, y: number];

/** Where a point in space lies on paper, one unit of x or y being two across and one down (2:1). */
export function project(x: number, y: number, z: number): Point {
  return [x - y, (x + y) / 2 - z];
}

/** The faces of a block. One without height is its upper face alone: the others are empty. */
export function faces({ at: [x, y, z], size: [width, depth, height] }: Block): Faces {
  const top = z + height;
  const [back, right, front, left] = [
    project(x, y, top),
    project(x + width, y, top),
    project(x + width, y + depth, top),
    project(x, y + depth, top),
  ];
  const drop = ([across, down]: Point): Point => [across, down + height];
  return {
    top: path([back, right, front, left]),
    left: height === 0 ? '' : path([left, front, drop(front), drop(left)]),
    right: height === 0 ? '' : path([front, right, drop(right), drop(front)]),
  };
}

/** The smallest box around blocks on paper: left edge, upper edge, width, height. */
export function bounds(blocks: readonly Block[]): readonly [number, number, number, number] {
  const across = blocks.flatMap(({ at: [x, y], size: [width, depth] }) => [x - y - depth, x + width - y]);
  const down = blocks.flatMap(({ at: [x, y, z], size: [width, depth, height] }) => [
    (x + y) / 2 - z - height,
    (x + width + y + depth) / 2 - z,
  ]);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return [left, top, Math.max(...across) - left, Math.max(...down) - top];
}

/** A closed outline, each point told from the one before: shorter, and pages carry many. */
function path([first, ...others]: readonly [Point, ...Point[]]): string {
  const steps = others.map(([x, y], index) => {
    const [lastX, lastY] = index === 0 ? first : (others[index - 1] ?? first);
    return `${round(x - lastX)} ${round(y - lastY)}`;
  });
  return `M${round(first[0])} ${round(first[1])}l${steps.join(' ')}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
