import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that editors own. `CONTENT_DIR` names another one, absolute or relative to the project. */
export const contentDirectory = resolve(process.env['CONTENT_DIR'] || 'content');

/** What to tell who started a command, where that is no folder; undefined where it is one. */
export function missingContentFolder(): string | undefined {
  if (statSync(contentDirectory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return `There is no content folder ${contentDirectory}. CONTENT_DIR names it.`;
}
