import { checkContent } from '.';
import { correctedLine } from './finding';
import { now, postFile, type SampleFolder } from './samples';

/** The line that the text of `postFile` begins on, without the word that it has. */
const firstLine = postFile.split('\n').length - 1;

/**
 * What the check says of a post with this text, line 1 being the first of the text: `line:column severity rule message`,
 * and the corrected line behind an arrow where there is one.
 */
export async function saidOf(folder: SampleFolder, text: string): Promise<string[]> {
  folder.write('posts/tested.md', postFile.replace('Text.\n', text));
  return saidOfFile(folder, 'posts/tested.md', firstLine - 1);
}

/** What the check says of a file, in the same words. `before` is how many lines are not counted. */
export async function saidOfFile(folder: SampleFolder, path: string, before = 0): Promise<string[]> {
  const { findings } = await checkContent(folder.directory, { now });
  return findings
    .filter((finding) => finding.path === path && !finding.rule.startsWith('same-'))
    .map((finding) => {
      const { line, column, severity, rule, message } = finding;
      const mended = correctedLine(finding);
      return `${line - before}:${column} ${severity} ${rule} ${message}${mended === undefined ? '' : ` → ${mended.trim()}`}`;
    });
}
