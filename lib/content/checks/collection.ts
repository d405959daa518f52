import type { ContentType } from '../schema';
import type { CheckedFile } from './fields';

/** The files of one type, with the fields of that type. */
export function filesOf<T extends ContentType>(files: readonly CheckedFile[], type: T): CheckedFile<T>[] {
  return files.filter((file): file is CheckedFile<T> => file.type.name === type.name);
}

/** A file's name without its folder and ending: what other documents call it. */
export function slugOf({ path }: { path: string }): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
