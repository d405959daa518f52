import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder of the content folder that holds pictures; its files answer below the address of that name. */
export const mediaFolder = 'media';

/** The endings of pictures, with their media types. An SVG can carry code: `safeSvg` takes it out. */
export const pictureTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A file name’s ending, in small letters and without the dot. */
export function endingOf(file: string): string {
  return file.replace(/^.*\./, '').toLowerCase();
}

/** The pictures that editors committed, as paths below the media folder. */
export function mediaFiles(contentDirectory: string): string[] {
  const directory = join(contentDirectory, mediaFolder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
