import { contentPaths, readContentFile } from './content-file';
import { type CheckedFile, checkFields } from './fields';
import type { Finding } from './finding';

/** Every file of a content folder whose fields are right, and what is wrong with the others. */
export function checkedFiles(directory: string): { files: CheckedFile[]; findings: Finding[] } {
  const files: CheckedFile[] = [];
  const findings: Finding[] = [];
  for (const path of contentPaths(directory)) {
    const read = readContentFile(directory, path);
    const checked = Array.isArray(read) ? read : checkFields(read);
    if (Array.isArray(checked)) findings.push(...checked);
    else files.push(checked);
  }
  return { files, findings };
}
