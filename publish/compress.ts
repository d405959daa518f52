import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Cache } from '../lib/cache';
import { forEach } from '../lib/parallel';
import { isHostFile } from './hosts';

const text = /\.(css|csv|html|ics|ico|js|json|md|svg|txt|webmanifest|xml)$/;

/**
 * The highest quality makes a page 9 % smaller than quality 6, and takes forty times as long: a site of two
 * thousand pages would wait for minutes. Two levels more make 213 MB of pages and feeds 1.4 % smaller, in 40 % more time.
 */
function qualityFor(files: number): number {
  return files > 500 ? 6 : constants.BROTLI_MAX_QUALITY;
}

/**
 * A page of so many bytes, compressed, gets the highest quality however many there are: the first ten packets of a
 * connection (RFC 6928) have to hold it.
 */
const heavyPage = 12_500;

/** Scripts, and what a script loads at once: few files, which many visitors wait for. */
const awaited = /^(islands|filters)\//;

/** Whether a file gets smaller by compression, and is a visitor’s. */
export function isCompressible(file: string): boolean {
  return text.test(file) && !isHostFile(`/${file}`);
}

/**
 * Writes `.br` and `.gz` beside each text file, for servers that send them as they are. Few browsers ask for gzip;
 * its best level makes files 0.4 % smaller than its own choice, in a third more time.
 *
 * @returns how many bytes the files have, and how many as Brotli
 */
export async function compress(
  files: readonly string[],
  directory: string,
  cache: Cache,
): Promise<{ bytes: number; brotli: number }> {
  const sum = { bytes: 0, brotli: 0 };
  const texts = files.filter(isCompressible);
  const quality = qualityFor(texts.length);
  await forEach(texts, async (file) => {
    const path = join(directory, file);
    const bytes = await readFile(path);
    const brotli = await cache.get([`brotli ${quality} ${kindOf(file)}`, bytes], () => smallest(file, bytes, quality));
    await writeFile(`${path}.br`, brotli);
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes));
    sum.bytes += bytes.length;
    sum.brotli += brotli.length;
  });
  return sum;
}

function kindOf(file: string): string {
  return awaited.test(file) ? 'awaited' : file.replace(/^.*\./s, '');
}

async function smallest(file: string, bytes: Buffer, quality: number): Promise<Buffer> {
  if (awaited.test(file)) return toBrotli(bytes, constants.BROTLI_MAX_QUALITY);
  const quick = await toBrotli(bytes, quality);
  return quick.length > heavyPage && file.endsWith('.html') ? toBrotli(bytes, constants.BROTLI_MAX_QUALITY) : quick;
}

function toBrotli(bytes: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
