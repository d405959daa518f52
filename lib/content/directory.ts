import { resolve } from 'node:path';

/** The folder that editors own. `CONTENT_DIR` names another one, absolute or relative to the project. */
export const contentDirectory = resolve(process.env['CONTENT_DIR'] || 'content');
