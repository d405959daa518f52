/**
 * Layers that lie upon each other, as SVG path data: each step is one unit wide, each counted thing one unit high,
 * and the ground is at `height`. Each path reaches down to the ground: painted in their order, a layer covers what
 * lies behind it of those above. So every edge is told once.
 *
 * @param layers the values of each layer step by step, the uppermost layer first
 */
export function stackedSteps(layers: readonly (readonly number[])[], height: number): string[] {
  return layers.map((values, place) => {
    const roofs = values.map((_, step) => sum(layers.slice(place).map((layer) => layer[step] ?? 0)));
    const there = stretches(roofs).map(({ rise, steps }) => `v${-rise}h${steps}`);
    return `M0 ${height}${there.join('')}V${height}z`;
  });
}

/** Where the middle of each layer lies at the last step: counted things below the top of a drawing so high. */
export function lastMiddles(layers: readonly (readonly number[])[], height: number): number[] {
  const last = layers.map((values) => values.at(-1) ?? 0);
  return last.map((value, place) => height - sum(last.slice(place + 1)) - value / 2);
}

/** How much each level rises above the one before, the first above the ground, and for how many steps it stays. */
function stretches(levels: readonly number[]): { rise: number; steps: number }[] {
  const starts = levels.flatMap((level, step) => (step === 0 || level !== levels[step - 1] ? [step] : []));
  return starts.map((start, index) => ({
    rise: (levels[start] ?? 0) - (start === 0 ? 0 : (levels[start - 1] ?? 0)),
    steps: (starts[index + 1] ?? levels.length) - start,
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
