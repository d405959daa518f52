import { contentPaths, readContentFile } from './content-file';
import { type CheckedFile, checkFields } from './fields';
import type { Finding } from './finding';

/** The paths of all files of a content folder, those files whose fields are right, and what is wrong with any. */
export function checkedFiles(directory: string): { paths: string[]; files: CheckedFile[]; findings: Finding[] } {
  const paths = contentPaths(directory);
  const files: CheckedFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const read = readContentFile(directory, path);
    if (!Array.isArray(read)) findings.push(...read.remarks);
    const checked = Array.isArray(read) ? read : checkFields(read);
    if (Array.isArray(checked)) findings.push(...checked);
    else files.push(checked);
  }
  return { paths, files, findings };
}
