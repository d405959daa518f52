import type { HeaderRule } from './headers';
import { encoded, type Redirect } from './redirects';

/** The longest header that Cloudflare Pages takes, in characters. */
const longestHeader = 2000;

/**
 * Headers as Netlify and Cloudflare Pages read them; `npm start` reads them too.
 *
 * Source: https://developers.cloudflare.com/pages/configuration/headers/
 * @throws when a header is longer than Cloudflare Pages takes: it would be left out without a word
 */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(headerLine)].map((line) => `${line}\n`).join(''))
    .join('');
}

function headerLine([name, value]: [string, string]): string {
  const line = `  ${name}: ${value}`;
  if (line.length <= longestHeader) return line;
  throw new Error(
    `The header ${name} has ${line.length} characters; Cloudflare Pages takes ${longestHeader}. Fewer style sheets ` +
      'make the policy shorter (publish/styles).',
  );
}

/** Reads what `toHeadersFile` wrote. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\/)/)
    .filter(Boolean)
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      return { path, headers: Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s, 2))) };
    });
}

/**
 * Redirects as Netlify and Cloudflare Pages read them; `npm start` reads them too.
 *
 * Source: https://docs.netlify.com/routing/redirects/
 */
export function toRedirectsFile(redirects: readonly Redirect[]): string {
  return encoded(redirects)
    .map(({ from, to, status }) => `${from} ${to} ${status}\n`)
    .join('');
}

/** Reads what `toRedirectsFile` wrote. */
export function parseRedirectsFile(text: string): Redirect[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = '', status = ''] = line.split(' ');
      return { from, to, status: Number(status) };
    });
}
