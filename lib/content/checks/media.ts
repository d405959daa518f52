import { endingOf, mediaFiles, mediaFolder, pictureTypes } from '../media';
import type { Finding } from './finding';

/** Everything in the media folder is a picture, under a name that can stand in an address. */
export function checkMedia(directory: string): Finding[] {
  return mediaFiles(directory).flatMap((file) => {
    const fault = faultOf(file);
    return fault === undefined
      ? []
      : [{ path: `${mediaFolder}/${file}`, line: 1, column: 1, rule: 'media', message: fault, source: '' }];
  });
}

function faultOf(file: string): string | undefined {
  const ending = endingOf(file);
  if (!Object.hasOwn(pictureTypes, ending)) {
    return `A .${ending} file is not published. Save the picture as one of: ${Object.keys(pictureTypes).join(', ')}.`;
  }
  if (!/^[\w./+-]+$/.test(file)) {
    return `The name ${JSON.stringify(file)} cannot stand in an address. Use letters, digits and hyphens.`;
  }
  return undefined;
}
