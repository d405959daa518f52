import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { href } from '../lib/routes';

export type Redirect = { from: string; to: string; status: number };

/**
 * Writes the redirects in the form that Netlify and Cloudflare Pages read; `npm start` reads it too.
 *
 * Source: https://docs.netlify.com/routing/redirects/
 */
export async function writeRedirects(directory: string, redirects: readonly Redirect[]): Promise<string> {
  const lines = redirects.map(({ from, to, status }) => `${href(from)} ${href(to)} ${status}`);
  await writeFile(join(directory, '_redirects'), `${lines.join('\n')}\n`);
  return String(redirects.length);
}

/** Reads what `writeRedirects` wrote. */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = '', status = ''] = line.split(' ');
      return { from, to, status: Number(status) };
    });
}
