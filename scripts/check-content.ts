import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { buildTime } from '../lib/clock';
import { checkContent, formatFindings } from '../lib/content/checks';
import { contentDirectory } from '../lib/content/directory';

/** Checks the content folder and prints what is wrong. Returns whether nothing stops the build. */
export async function printFindings(): Promise<boolean> {
  if (!existsSync(contentDirectory)) {
    console.error(`There is no content folder ${contentDirectory}. CONTENT_DIR names it.`);
    return false;
  }
  const { files, findings } = await checkContent(contentDirectory, { now: buildTime() });
  const folder = relative(process.cwd(), contentDirectory) || '.';
  if (findings.length === 0) console.log(`      ${files} files in ${folder}, no fault`);
  else console.error(formatFindings(findings, folder));
  return findings.every(({ severity }) => severity === 'warning');
}
