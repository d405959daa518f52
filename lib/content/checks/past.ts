import { event, post } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';

/** Years before these are slips of the hand: nothing was published on the web, and no event of ours took place. */
const firstYear = { post: '1970', event: '1900' };

/** Nothing is dated before it can have been, and no post was changed or corrected (by days in UTC) before its date. */
export function checkPast(files: readonly CheckedFile[]): Finding[] {
  return [
    ...filesOf(files, post).flatMap((file) => tooEarly(file, 'date', file.checked.date, firstYear.post)),
    ...filesOf(files, event).flatMap((file) => tooEarly(file, 'start', file.checked.start, firstYear.event)),
    ...filesOf(files, post).flatMap(beforeItsDate),
  ];
}

function tooEarly(file: CheckedFile, field: string, date: string, first: string): Finding[] {
  if (date.slice(0, 4) >= first) return [];
  const message = `\`${field}\` is in the year ${date.slice(0, 4)}, before ${first}. Write the year with its four digits.`;
  return [file.finding('date', message, [field])];
}

function beforeItsDate(file: CheckedFile<typeof post>): Finding[] {
  const { date, updated, corrections = [] } = file.checked;
  const later = [
    { name: 'updated', day: updated, field: ['updated'] },
    ...corrections.map((correction, index) => ({
      name: 'corrections.date',
      day: correction.date,
      field: ['corrections', index, 'date'],
    })),
  ];
  return later.flatMap(({ name, day, field }) => {
    if (day === undefined || day.slice(0, 10) >= date.slice(0, 10)) return [];
    const message = `\`${name}\`, ${day.slice(0, 10)}, is before the day the post was published, ${date.slice(0, 10)}. Mend the one that is wrong.`;
    return [asWarning(file.finding('date', message, field))];
  });
}
