/**
 * Layers that lie upon each other, as SVG path data: each step is one unit wide, each counted thing one unit high,
 * and the ground is at `height`.
 *
 * @param layers the values of each layer step by step, the uppermost layer first
 */
export function stackedSteps(layers: readonly (readonly number[])[], height: number): string[] {
  return layers.map((values, place) => {
    const below = layers.slice(place + 1);
    const floors = values.map((_, step) => height - sum(below.map((layer) => layer[step] ?? 0)));
    const roofs = floors.map((floor, step) => floor - (values[step] ?? 0));
    return outline(roofs, floors);
  });
}

/** Where the middle of each layer lies at the last step: counted things below the top of a drawing so high. */
export function lastMiddles(layers: readonly (readonly number[])[], height: number): number[] {
  const last = layers.map((values) => values.at(-1) ?? 0);
  return last.map((value, place) => height - sum(last.slice(place + 1)) - value / 2);
}

/** Along the roofs, and back along the floors. */
function outline(roofs: readonly number[], floors: readonly number[]): string {
  const there = stretches(roofs).map(({ level, end }) => `V${level}H${end}`);
  const back = stretches(floors).map(({ level, start }) => `V${level}H${start}`);
  return `M0 ${roofs[0] ?? 0}${[...there, ...back.reverse()].join('')}z`;
}

/** Steps of one level as one: most months are as the one before. */
function stretches(levels: readonly number[]): { level: number; start: number; end: number }[] {
  const starts = levels.flatMap((level, step) => (step === 0 || level !== levels[step - 1] ? [step] : []));
  return starts.map((start, index) => ({
    level: levels[start] ?? 0,
    start,
    end: starts[index + 1] ?? levels.length,
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
