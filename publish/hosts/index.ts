import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderSource, headerRules } from './headers';
import { toHeadersFile, toRedirectsFile } from './netlify';
import { toNginx } from './nginx';
import type { Redirect } from './redirects';
import { toVercel } from './vercel';

type Site = HeaderSource & { redirects: readonly Redirect[]; pages: readonly string[] };

/** Writes the headers and redirects of a site in the form that each host reads. */
export async function writeHostFiles(directory: string, { redirects, pages, ...source }: Site): Promise<void> {
  const rules = headerRules(source);
  await writeFile(join(directory, '_headers'), toHeadersFile(rules));
  await writeFile(join(directory, '_redirects'), toRedirectsFile(redirects));
  await writeFile(join(directory, '_nginx.conf'), toNginx(rules, redirects));
  await writeFile(join(directory, '_vercel.json'), toVercel(rules, redirects, pages));
}

/** Whether a request is for a file that hosts read and visitors do not. */
export function isHostFile(address: string): boolean {
  return /^\/+_[^/]*$/.test(address);
}
