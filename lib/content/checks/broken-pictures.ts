import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { forEach } from '../../parallel';
import { inlinePicturesIn } from '../inline-pictures';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from '../media';
import { sizeOf } from '../picture-size';
import { safeSvg } from '../svg';
import type { CheckedFile } from './fields';

/**
 * What is wrong with each picture that no browser could show, by its address: those of the media
 * folder, and those that stand in a text itself.
 */
export async function brokenPictures(files: readonly CheckedFile[], directory: string): Promise<Map<string, string>> {
  const broken = new Map<string, string>();
  const look = async (address: string, bytes: Buffer) => {
    const fault = await faultOf(endingOf(address), bytes);
    if (fault !== undefined) broken.set(address, fault);
  };
  const committed = mediaFiles(directory).filter((file) => isPicture(directory, file));
  await forEach(committed, async (file) =>
    look(`/${mediaFolder}/${file}`, await readFile(join(directory, mediaFolder, file))),
  );
  await forEach(
    files.flatMap(({ body }) => inlinePicturesIn(body)),
    ({ address, bytes }) => look(address, bytes),
  );
  return broken;
}

/** A file that is none has a fault of its own: `checkMedia` names it. */
function isPicture(directory: string, file: string): boolean {
  return Object.hasOwn(pictureTypes, endingOf(file)) && lstatSync(join(directory, mediaFolder, file)).isFile();
}

/** What sharp calls the formats that browsers show; AVIF is HEIF to it. */
const shown = ['gif', 'heif', 'jpeg', 'png', 'webp'];

/** What keeps a picture from being shown: every frame is read to its end, because half of a file begins like a whole one. */
async function faultOf(ending: string, bytes: Buffer): Promise<string | undefined> {
  try {
    if (ending === 'svg') safeSvg(bytes.toString('utf8'));
    const { format } = await sharp(bytes).metadata();
    if (ending !== 'svg' && !shown.includes(format)) return `in spite of its name it is ${format.toUpperCase()}`;
    sizeOf(bytes);
    await sharp(bytes, { animated: true }).raw().toBuffer();
    return undefined;
  } catch (error) {
    return String((error as Error).message)
      .split('\n', 1)[0]
      ?.replace(/\.$/, '');
  }
}
