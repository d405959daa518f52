const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** A span of days, as a share of a longer one: where it begins and how long it is, each from 0 to 100. */
export type Span = { start: number; length: number };

/**
 * A span of ISO days on the way from one day to another, both counted, cut off there; the day `until` does not count.
 * Undefined where it lies outside.
 */
export function spanOn(since: string, until: string | undefined, from: string, to: string): Span | undefined {
  const start = Math.max(0, share(since, from, to));
  const end = Math.min(100, until === undefined ? 100 : share(until, from, to));
  return end <= start ? undefined : { start: rounded(start), length: rounded(end - start) };
}

/** Where each year begins among months such as `2021-06`, from 0 to 100; the first month begins at 0, and is no mark. */
export function yearMarks(months: readonly string[]): { year: string; at: number }[] {
  return months.flatMap((month, index) =>
    index > 0 && month.endsWith('-01') ? [{ year: month.slice(0, 4), at: rounded((index / months.length) * 100) }] : [],
  );
}

function share(day: string, from: string, to: string): number {
  const [at, first, last] = [day, from, to].map((iso) => Date.parse(iso)) as [number, number, number];
  return ((at - first) / (last + millisecondsPerDay - first)) * 100;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
