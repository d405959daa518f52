import { relative } from 'node:path';
import { checkContent, formatFindings } from '../lib/content/checks';
import { contentDirectory } from '../lib/content/directory';

/** Checks the content folder and prints what is wrong. Returns whether everything is right. */
export function printFindings(): boolean {
  const { files, findings } = checkContent(contentDirectory);
  const folder = relative(process.cwd(), contentDirectory) || '.';
  if (findings.length === 0) console.log(`      ${files} files in ${folder}, no fault`);
  else console.error(formatFindings(findings, folder));
  return findings.length === 0;
}
