import { day, text } from './fields';

/** The fields that keep a document true: who sees to it, and when it has to be read again. */
export const freshnessFields = {
  owner: text('Who sees to it that this stays true: a name, a team or an address. Not shown.').optional(),
  reviewBy: day(
    'The day by which somebody has to read it again; `npm run check -- --stale` lists what is overdue. Not shown.',
  ).optional(),
};
