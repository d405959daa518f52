import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Every file of a published site: its path, and what stands in it, compressed or not. */
export function publishedFiles(directory: string): Map<string, string> {
  // A published folder may be a link, which is only followed with a slash.
  const files = readdirSync(`${directory}/`, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [relative(directory, path), textOf(path)]),
  );
}

/** The files of these in which a text stands, or in whose path; as big or small letters as it may be. */
export function filesWith(text: string, files: ReadonlyMap<string, string>): string[] {
  const looked = text.toLowerCase();
  return [...files]
    .filter(([path, content]) => path.toLowerCase().includes(looked) || content.toLowerCase().includes(looked))
    .map(([path]) => path)
    .sort();
}

/** What a file says; the search index is compressed, too. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString();
  return (/\.(gz|pf_\w+|pagefind)$/.test(file) ? gunzipSync(bytes) : bytes).toString();
}
