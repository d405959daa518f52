import { event, page, post } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';

type Stated = { file: CheckedFile; date: string | undefined; field: PropertyKey[]; publishAt?: string | undefined };

/**
 * Nothing was published, changed or corrected on a day that is still to come. A document that appears by itself
 * (`publishAt`) may carry dates up to that moment, and a draft any.
 */
export function checkFuture(files: readonly CheckedFile[], now: Date): Finding[] {
  const stated: Stated[] = [
    ...filesOf(files, post).flatMap(postDates),
    ...filesOf(files, page).map((file) => ({ file, date: file.checked.updated, field: ['updated'] })),
    ...filesOf(files, event).map((file) => ({
      file,
      date: file.checked.updated,
      field: ['updated'],
      publishAt: file.checked.publishAt,
    })),
  ];
  return stated.flatMap((date) => stillToCome(date, now));
}

function postDates(file: CheckedFile<typeof post>): Stated[] {
  const { date, updated, corrections = [], publishAt, draft } = file.checked;
  if (draft === true) return [];
  return [
    { file, date, field: ['date'], publishAt },
    { file, date: updated, field: ['updated'], publishAt },
    ...corrections.map((correction, index) => ({
      file,
      date: correction.date,
      field: ['corrections', index, 'date'],
      publishAt,
    })),
  ];
}

function stillToCome({ file, date, field, publishAt }: Stated, now: Date): Finding[] {
  if (date === undefined || new Date(date) <= now) return [];
  if (publishAt !== undefined && date <= publishAt) return [];
  const name = field.filter((part) => typeof part === 'string').join('.');
  const today = now.toISOString();
  const beyond =
    publishAt !== undefined && new Date(publishAt) > now
      ? `is after publishAt, ${publishAt}. Write that moment or an earlier one`
      : `is still to come: it is ${today.slice(0, 16)}Z. Write a day up to ${today.slice(0, 10)}${advice(file)}`;
  return [file.finding('future-date', `\`${name}\`, ${date}, ${beyond}.`, field)];
}

function advice({ type }: CheckedFile): string {
  if (type.name === page.name) return '';
  return ', or let the document appear by itself: `publishAt: 2030-01-01T09:00 Europe/Berlin`';
}
