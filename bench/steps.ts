/** A part of a build and how long it took, in seconds. `within` names the step that it is a part of. */
export type Step = { name: string; within?: string; seconds: number };

/**
 * Reads from what a build prints how long each step of it took: `[2/4] Reading the content …`, then
 * `done in 1.4 s`; between them, parts of the step such as `Pages: 152 · 3.1 s`.
 *
 * @returns each step, followed by its parts; a step that did not end is left out
 */
export function stepsIn(output: string): Step[] {
  const steps: Step[] = [];
  let current = '';
  let parts: Step[] = [];
  for (const line of output.split('\n')) {
    const [, started] = /^\[\d+\/\d+\] (.+?)(?: …)?$/.exec(line) ?? [];
    const [, part, partSeconds] = /^ {6}(.+?): .+ · ([\d.]+) s$/.exec(line) ?? [];
    const [, seconds] = /^ {6}done in ([\d.]+) s$/.exec(line) ?? [];
    if (started !== undefined) {
      current = started;
      parts = [];
    } else if (part !== undefined) parts.push({ name: part, within: current, seconds: Number(partSeconds) });
    else if (seconds !== undefined) steps.push({ name: current, seconds: Number(seconds) }, ...parts);
  }
  return steps;
}
