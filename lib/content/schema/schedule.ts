import { moment } from './moment';

/** The fields of a document that comes and goes by itself. */
export const scheduleFields = {
  publishAt: moment(
    'The moment it appears by itself, such as 2026-12-01T09:00 Europe/Berlin or 2026-12-01T08:00Z. Before, nothing of it is published.',
  ).optional(),
  expireAt: moment(
    'The moment it disappears by itself, in the same form. After, nothing of it is published.',
  ).optional(),
};

/** What is wrong where something would disappear before it appears; for `refine`. */
export const expiresAfterPublication = { error: 'is not after publishAt', path: ['expireAt'] };

/** Whether it disappears only after it has appeared. Takes instants in UTC. */
export function isInOrder({ publishAt, expireAt }: { publishAt?: string | undefined; expireAt?: string | undefined }) {
  return publishAt === undefined || expireAt === undefined || expireAt > publishAt;
}
