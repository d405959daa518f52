import type { Finding, FindingOnLine } from './finding';

/** More findings than this about one file help nobody. */
const most = 20;

/**
 * What Git leaves where two people changed the same lines: `<<<<<<<`, one version, `=======`, the other, `>>>>>>>`.
 * Between the fences of a block of code they are an example, and a line `=======` alone underlines a heading.
 */
export function mergeConflicts(lines: readonly string[], findingOnLine: FindingOnLine): Finding[] {
  const found: Finding[] = [];
  let fence: string | undefined;
  let begin: number | undefined;
  let middle: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (found.length >= most) break;
    fence = fenceAfter(line, fence);
    if (fence !== undefined) continue;
    if (/^<{7} \S/.test(line)) [begin, middle] = [index, undefined];
    else if (begin !== undefined && /^={7}\s*$/.test(line)) middle = index;
    else if (begin !== undefined && middle !== undefined && /^>{7} \S/.test(line)) {
      found.push(findingOnLine('merge-conflict', messageOf(middle + 1, index + 1), begin + 1));
      [begin, middle] = [undefined, undefined];
    }
  }
  return found;
}

function messageOf(middle: number, end: number): string {
  return `Two people changed this at once, and Git put both versions here: one down to the line \`=======\` (${middle}), the other down to \`>>>>>>>\` (${end}). Keep one, or make one of both, and delete these three lines.`;
}

/** The fence of the block of code that a line stands in or opens; undefined outside, and where it closes one. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, fence, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (fence === undefined) return open;
  if (open === undefined) return fence[0] === '`' && rest.includes('`') ? undefined : fence;
  return fence.startsWith(open) && rest.trim() === '' ? undefined : open;
}
