import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../commands/usage';
import { checkAddresses } from '../checks/addresses';
import { contentFileOf } from '../checks/content-file';
import { type CheckedFile, checkFields } from '../checks/fields';
import { checkFileNames } from '../checks/file-names';

/** The document cannot be begun: something is there already. The message says what. */
export class RefusedError extends Error {}

/**
 * @param path where the new file is to be, below the content folder
 * @throws {RefusedError} where a file is there, or no folder can be: below a link, files would be written elsewhere
 */
export function refuseTakenPath(directory: string, path: string): void {
  const names = path.split('/').slice(0, -1);
  for (const folder of names.map((_, index) => names.slice(0, index + 1).join('/'))) {
    const found = lstatSync(join(directory, folder), { throwIfNoEntry: false });
    if (found === undefined || found.isDirectory()) continue;
    throw new RefusedError(`${folder} is there already and is no folder. Choose another name with --file-name.`);
  }
  if (lstatSync(join(directory, path), { throwIfNoEntry: false }) !== undefined) {
    throw new RefusedError(`${path} is there already. Change that file, or choose another name with --file-name.`);
  }
}

/**
 * @param files those of the content folder
 * @throws {UsageError} where the check would find an error in the new file itself
 * @throws {RefusedError} where something has its address
 */
export function refuseFaults(directory: string, files: readonly CheckedFile[], path: string, text: string): void {
  const read = contentFileOf(directory, path, Buffer.from(text));
  const checked = Array.isArray(read) ? read : checkFields(read);
  const own = [...checkFileNames([path]), ...(Array.isArray(checked) ? checked : [])];
  const error = own.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(`${path}: ${error.message}`);
  if (Array.isArray(checked)) return;
  const before = new Set(checkAddresses(files).map(({ message }) => message));
  const taken = checkAddresses([...files, checked]).find(({ message }) => !before.has(message));
  if (taken === undefined) return;
  // Which of two documents is blamed depends on both; here it is the new one that has to give way.
  const message =
    taken.path === path ? taken.message : `${path} would have an address that ${taken.path} has. Choose another one.`;
  throw new RefusedError(message);
}
