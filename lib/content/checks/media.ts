import { mediaFiles } from '../media';
import type { Finding } from './finding';

/** Pictures that cannot carry code. An SVG can, and would run it where somebody opens it. */
const pictureEndings = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'];

/** Everything in the media folder is a picture, under a name that can stand in an address. */
export function checkMedia(directory: string): Finding[] {
  return mediaFiles(directory).flatMap((file) => {
    const fault = faultOf(file);
    return fault === undefined
      ? []
      : [{ path: `media/${file}`, line: 1, column: 1, rule: 'media', message: fault, source: '' }];
  });
}

function faultOf(file: string): string | undefined {
  const ending = file.replace(/^.*\./, '').toLowerCase();
  if (!pictureEndings.includes(ending)) {
    return `A .${ending} file is not published. Save the picture as one of: ${pictureEndings.join(', ')}.`;
  }
  if (!/^[\w./+-]+$/.test(file)) {
    return `The name ${JSON.stringify(file)} cannot stand in an address. Use letters, digits and hyphens.`;
  }
  return undefined;
}
