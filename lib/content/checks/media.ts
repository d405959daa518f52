import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from '../media';
import { type Finding, fileFinding } from './finding';
import type { Targets } from './targets';

/** Everything in the media folder is a picture that can be shown, under a name that can stand in an address. */
export function checkMedia(directory: string, { broken }: Pick<Targets, 'broken'>): Finding[] {
  return mediaFiles(directory).flatMap((file) => {
    const fault = faultOf(directory, file) ?? brokenness(broken.get(`/${mediaFolder}/${file}`));
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

function brokenness(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `The picture is broken: ${reason}. Save it again.`;
}
