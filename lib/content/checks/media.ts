import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import kebabCase from 'lodash/kebabCase.js';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from '../media';
import { isDeviceName } from './file-names';
import { type Finding, fileFinding } from './finding';
import type { Targets } from './targets';

/** The most bytes of a picture. Visitors get smaller ones, but whoever works on the site fetches each version for ever. */
export const largestPicture = 2 * 1024 * 1024;

/** A size in words, rounded up: `2.1 MB`. */
export function megabytes(bytes: number): string {
  return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1).replace('.0', '')} MB`;
}

/** Everything in the media folder is a picture that can be shown, under a name that can stand in an address. */
export function checkMedia(directory: string, { broken }: Pick<Targets, 'broken'>): Finding[] {
  const files = mediaFiles(directory);
  const first = new Map(files.toReversed().map((file) => [file.toLowerCase(), file]));
  return files.flatMap((file) => {
    const fault =
      faultOf(directory, file) ??
      brokenness(broken.get(`/${mediaFolder}/${file}`)) ??
      twin(file, first.get(file.toLowerCase())) ??
      tooLarge(lstatSync(join(directory, mediaFolder, file)).size);
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
    return `The name ${JSON.stringify(file)} cannot stand in an address. Use letters, digits and hyphens, such as ${plainName(file)}.`;
  }
  if (file.split('/').some((part) => isHurtful(part))) {
    return `The name ${file} cannot be saved on every system. Call it such as ${plainName(file)}.`;
  }
  return undefined;
}

/** Names that Windows keeps for devices, whatever their ending, and that a command line takes for an option. */
function isHurtful(name: string): boolean {
  return isDeviceName(name) || /^-|\.$/.test(name) || name.length > 100;
}

/** A name of small letters, digits and hyphens, with the ending of this one. */
function plainName(file: string): string {
  const stem = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const name = kebabCase(stem).slice(0, 60) || 'picture';
  return `${isHurtful(name) ? `picture-${name}` : name}.${endingOf(file)}`;
}

/** On Windows and macOS, two names that differ in capitals alone are one file. */
function twin(file: string, other: string | undefined): string | undefined {
  if (other === undefined || other === file) return undefined;
  return `The name differs from ${mediaFolder}/${other} only in capitals, and many systems keep one of the two. Give it another name.`;
}

function tooLarge(bytes: number): string | undefined {
  if (bytes <= largestPicture) return undefined;
  return `The picture has ${megabytes(bytes)}; at most ${megabytes(largestPicture)} are published. Save it with fewer pixels (2,000 across are enough), or as JPEG, WebP or AVIF.`;
}

function brokenness(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `The picture is broken: ${reason}. Save it again.`;
}
