/**
 * The moment that a build is for: what is published later is not there yet. All processes of a build share one
 * (`BUILD_TIME`, ISO 8601), so that none of them crosses a moment that another has not reached.
 *
 * @throws when `BUILD_TIME` is no moment
 */
export function buildTime(): Date {
  const given = process.env['BUILD_TIME'];
  if (given === undefined || given === '') return new Date();
  const time = new Date(given);
  if (Number.isNaN(time.valueOf()) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(given)) {
    throw new Error(
      `BUILD_TIME is ${JSON.stringify(given)}; it has to be a moment with its offset, such as 2026-12-01T09:00:00Z.`,
    );
  }
  return time;
}
