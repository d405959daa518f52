import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '../schema';
import { checkAddresses } from './addresses';
import { contentPaths, readContentFile } from './content-file';
import { type CheckedFile, checkFields } from './fields';
import type { Finding } from './finding';
import { checkMedia } from './media';
import { checkPictures } from './pictures';
import { checkReferences } from './references';
import { checkSpelling } from './spelling';

export { type Finding, formatFindings } from './finding';

/** What a check of the content folder found, and how many files it read. */
export type CheckResult = { files: number; findings: Finding[] };

/**
 * Checks the whole content folder: that every file can be read, that its fields are those of its
 * type, and what no file can see by itself. Rules across files look only at files without a fault.
 */
export function checkContent(directory: string): CheckResult {
  const paths = contentPaths(directory);
  const files: CheckedFile[] = [];
  const findings: Finding[] = missingFiles(directory);
  for (const path of paths) {
    const read = readContentFile(directory, path);
    const checked = Array.isArray(read) ? read : checkFields(read);
    if (Array.isArray(checked)) findings.push(...checked);
    else files.push(checked);
  }
  findings.push(
    ...checkReferences(files),
    ...checkAddresses(files),
    ...checkSpelling(files),
    ...checkPictures(files, directory),
    ...checkMedia(directory),
  );
  return { files: paths.length, findings: findings.sort(byPlace) };
}

function missingFiles(directory: string): Finding[] {
  return contentTypes
    .filter(({ files }) => !files.includes('*') && !existsSync(join(directory, files)))
    .map(({ files, help }) => ({
      path: files,
      line: 1,
      column: 1,
      rule: 'missing-file',
      message: `The file is missing. It holds: ${help}`,
      source: '',
    }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column;
}
