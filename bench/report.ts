import { gigabytes, kilobytes, megabytes, milliseconds, seconds, times } from './figures';
import type { FilterSpeed } from './filter-speed';
import { growth } from './limits';
import { type Build, buildKinds, type Measurement } from './measurement';
import type { Step } from './steps';

type Row = readonly string[];

const titles: Row = ['', 'cold', 'warm', 'one post changed'];
const notMeasured = 'not measured';

/** The table of a measurement, one build a column, as lines of text. */
export function report({ size, checkSeconds, builds }: Measurement): string {
  const each = (name: string, cell: (build: Build) => string): Row => [
    name,
    ...buildKinds.map((kind) => cell(builds[kind])),
  ];
  const steps = allSteps(buildKinds.flatMap((kind) => builds[kind].steps)).map((step) =>
    each(step.within === undefined ? step.name : `  ${step.name}`, (build) => secondsOf(step, build)),
  );
  const rows = [
    titles,
    ...steps,
    each('Total', (build) => seconds(build.seconds)),
    each('Peak memory', ({ peakBytes }) => (peakBytes === undefined ? notMeasured : gigabytes(peakBytes))),
    each('Pages', ({ pages }) => String(pages)),
    each('Size of the site', ({ bytes }) => megabytes(bytes)),
  ];
  const { posts, members, projects } = size;
  return [
    `${posts} posts, ${members} members, ${projects} projects`,
    '',
    ...aligned(rows),
    '',
    `npm run check by itself: ${seconds(checkSeconds)}`,
  ].join('\n');
}

/** How long the filter takes for each change, and what it has to load first, as lines of text. */
export function filterReport({ members, slowdown, changes, loadMilliseconds, indexBytes }: FilterSpeed): string {
  const rows = changes.map(({ name, milliseconds: took }) => [name, milliseconds(took)]);
  return [
    `The filter of ${members} members, on a processor ${slowdown} times slower, until an answer is painted`,
    '',
    ...aligned([
      ...rows,
      ['Index', kilobytes(indexBytes)],
      ['First answer, with the index', milliseconds(loadMilliseconds)],
    ]),
  ].join('\n');
}

/** How cold builds grow with the number of posts, in one sentence. */
export function growthReport(small: Measurement, large: Measurement): string {
  const more = times(large.size.posts / small.size.posts);
  return `From ${small.size.posts} to ${large.size.posts} posts (${more}) a cold build takes ${times(growth(small, large))} as long.`;
}

/** The steps of several builds, each once, the parts of a step below it. */
function allSteps(steps: readonly Step[]): Step[] {
  const outer = unique(steps.filter(({ within }) => within === undefined));
  return outer.flatMap((step) => [step, ...unique(steps.filter(({ within }) => within === step.name))]);
}

function unique(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [step.name, step])).values()];
}

/** A build that did not take a step, or did not say how long it was, has a dash there. */
function secondsOf({ name, within }: Step, { steps }: Build): string {
  const found = steps.find((step) => step.name === name && step.within === within);
  return found === undefined ? '–' : seconds(found.seconds);
}

/** Rows as lines: names to the left, figures to the right. */
function aligned(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
}
