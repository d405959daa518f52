import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

/** An event as ical.js reads it. */
export type ReadEvent = {
  uid: string;
  summary: string;
  url: string;
  /** `CONFIRMED`, `CANCELLED` or `TENTATIVE`. */
  status: string;
  /** Whether it has days, not times. */
  isDay: boolean;
  /** Moments in ISO 8601 and UTC; for days, the days by the clocks of this machine: `2021-04-19`. */
  start: string;
  end: string;
};

/** Reads a calendar from the standard input and writes its events as JSON: a program of its own, because a zone is its process’s. */
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map((component): ReadEvent => {
  const { uid, summary, startDate, endDate } = new ICAL.Event(component);
  const text = (name: string) => String(component.getFirstPropertyValue(name));
  const [start, end] = [startDate, endDate].map((time) => (time.isDate ? dayOf(time) : time.toJSDate().toISOString()));
  return {
    ...{ uid, summary, url: text('url'), status: text('status'), isDay: startDate.isDate },
    ...{ start: start ?? '', end: end ?? '' },
  };
});
console.log(JSON.stringify(events));

/** The day as a program shows it that turns dates into local ones. */
function dayOf(time: ICAL.Time): string {
  const local = time.toJSDate();
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
