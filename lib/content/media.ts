import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentDirectory } from './directory';

/** The folder of the content folder that holds pictures; its files answer below an address of that name. */
export const mediaDirectory = join(contentDirectory, 'media');

/** The pictures that editors committed, as paths below the media folder. */
export function mediaFiles(): string[] {
  try {
    return readdirSync(mediaDirectory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(mediaDirectory, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
