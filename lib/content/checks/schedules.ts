import type { Schedule } from '../schedule';
import { event, notice, post } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';

/** When a document is there, and whether it is a draft. Of most types, a document is always there. */
export function scheduleOf(file: CheckedFile): Schedule & { draft: boolean } {
  const [own] = [...filesOf([file], post), ...filesOf([file], event), ...filesOf([file], notice)];
  const draft = filesOf([file], post).some(({ checked }) => checked.draft === true);
  return { draft, publishAt: own?.checked.publishAt, expireAt: own?.checked.expireAt };
}

/** Whether something has been there, and is over at `now`. */
export function hasEnded({ expireAt }: Schedule, now: Date): boolean {
  return expireAt !== undefined && new Date(expireAt) <= now;
}
