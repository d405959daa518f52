/** Steps that people count in. */
const steps = [1, 2, 5, 10, 20, 25, 50];

/**
 * The marks of a scale for counts, from 0 up to the first one that no value exceeds: whole numbers, of a step that
 * people count in, as few as come near to `parts` parts.
 */
export function scaleMarks(highest: number, parts = 4): number[] {
  const step = stepFor(Math.max(1, highest) / parts);
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function stepFor(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)) - 1);
  return (steps.find((step) => step * power >= least) ?? 100) * power;
}
