import micromatch from 'micromatch';
import type { ContentType } from '../schema';
import type { CheckedFile } from './fields';

/** The files of one type, with the fields of that type. */
export function filesOf<T extends ContentType>(files: readonly CheckedFile[], type: T): CheckedFile<T>[] {
  return files.filter((file): file is CheckedFile<T> => file.type.name === type.name);
}

/** Whether every file of a type could be read and is right. Else nobody can tell what is not there. */
export function areWhole(files: readonly CheckedFile[], paths: readonly string[], type: ContentType): boolean {
  return micromatch([...paths], type.files).length === filesOf(files, type).length;
}

/** What other documents call those of a type, with and without faults. */
export function slugsOf(paths: readonly string[], type: ContentType): string[] {
  return micromatch([...paths], type.files).map((path) => slugOf({ path }));
}

/** A file's name without its folder and ending: what other documents call it. */
export function slugOf({ path }: { path: string }): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
