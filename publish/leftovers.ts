import { newsFeeds, noEntry, routes } from '../lib/routes';

/**
 * Whether a file of the export is none of a visitor’s: the framework’s scripts, styles and payloads,
 * and pages that stand for “no entry”.
 *
 * @param all every file of the export
 */
export function isLeftover(file: string, all: ReadonlySet<string>): boolean {
  const parts = file.replace(/\.(html|txt)$/, '').split('/');
  if (parts.includes(noEntry) || parts[0] === '_not-found') return true;
  // The pages hold the styles that they use, and no script of the framework.
  if (/^_next\/static\/.*\.(js|css|map)$/.test(file)) return true;
  return file.endsWith('.txt') && (/(^|\/)__next\.[^/]+$/.test(file) || all.has(file.replace(/txt$/, 'html')));
}

/** The feeds of a foundation without news, its calendar while it has no event, and its security.txt without a contact. */
const absentFiles = [...newsFeeds, routes.calendar, routes.securityText];

/**
 * Whether an empty file of the export stands for nothing: Next.js writes one where a route with a fixed
 * address answers that there is nothing. What editors put into a folder is a file also when it is empty.
 */
export function mayBeAbsent(file: string): boolean {
  return absentFiles.includes(`/${file}`);
}
