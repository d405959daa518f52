import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from '../media';
import { type Finding, fileFinding } from './finding';

/** Everything in the media folder is a picture, under a name that can stand in an address. */
export function checkMedia(directory: string): Finding[] {
  return mediaFiles(directory).flatMap((file) => {
    const fault = faultOf(directory, file);
    return fault === undefined ? [] : [fileFinding(`${mediaFolder}/${file}`, 'media', fault)];
  });
}

function faultOf(directory: string, file: string): string | undefined {
  if (lstatSync(join(directory, mediaFolder, file)).isSymbolicLink())
    return 'This is a link. Put the picture itself here.';
  const ending = endingOf(file);
  if (!Object.hasOwn(pictureTypes, ending)) {
    return `A .${ending} file is not published. Save the picture as one of: ${Object.keys(pictureTypes).join(', ')}.`;
  }
  if (!/^[\w./+-]+$/.test(file)) {
    return `The name ${JSON.stringify(file)} cannot stand in an address. Use letters, digits and hyphens.`;
  }
  return undefined;
}
