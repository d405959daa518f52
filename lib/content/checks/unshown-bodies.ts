import { notice } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';

/** A text below the fields of a notice shows nowhere. The bodies of all other types have a page. */
export function checkUnshownBodies(files: readonly CheckedFile[]): Finding[] {
  return filesOf(files, notice).flatMap((file) => {
    const blank = /^\s*/.exec(file.body)?.[0] ?? '';
    if (blank.length === file.body.length) return [];
    const line = file.bodyLine + blank.split('\n').length - 1;
    const message =
      'A notice has no text below its fields: nothing would show it. Put it into `text`, or behind `link`.';
    return [file.findingOnLine('unshown-text', message, line)];
  });
}
