import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContentType, Fields } from './schema';

/**
 * Reads and checks one YAML document straight from its file, for the steps that come before
 * Contentlayer has run. Pages read `source.ts` instead.
 *
 * @throws when the file is missing or does not match its definition
 */
export function readData<T extends ContentType>(type: T, directory: string, file: string = type.files): Fields<T> {
  return type.schema.parse(parse(readFileSync(join(directory, file), 'utf8'))) as Fields<T>;
}
