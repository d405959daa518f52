import { withoutInlinePictures } from '../inline-pictures';

/** The most characters of a text, without pictures that stand in it: 30,000 words, a third of a novel. */
export const mostCharacters = 200_000;
/** The most lines of a text; each can be a heading or an entry, which is more work than words. */
const mostLines = 10_000;
/** The most quotations and lists that may begin inside each other on one line. */
const mostContainers = 50;
/** The most elements inside each other; what people write stays below twenty. */
export const deepestTree = 100;
/**
 * How much work the marks of emphasis, links and pictures of a text may be: for each paragraph the square of
 * their number, because a Markdown parser compares each with those before it. One paragraph may have 3,000.
 */
const mostWork = 10_000_000;

/** Too much of something to be read in a time that anybody would wait: what it is, and on which line of the text. */
export type Excess = { message: string; line: number };

/** What of a text would keep the parser busy for minutes, or make it fail. Undefined where nothing would; takes a time in proportion to the text. */
export function excessOf(body: string): Excess | undefined {
  const text = withoutInlinePictures(body);
  if (text.length > mostCharacters) {
    const [length, most] = [text.length, mostCharacters].map((number) => number.toLocaleString('en'));
    const message = `The text has ${length} characters; at most ${most} can be read. Make several documents of it, or link to a file elsewhere.`;
    return { message, line: linesIn(text.slice(0, mostCharacters)) };
  }
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines) {
    const [length, most] = [lines.length, mostLines].map((number) => number.toLocaleString('en'));
    const message = `The text has ${length} lines; at most ${most} can be read. Make several documents of it.`;
    return { message, line: mostLines };
  }
  return excessiveLine(lines);
}

function excessiveLine(lines: readonly string[]): Excess | undefined {
  let work = 0;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (containersOf(line) > mostContainers) return { message: tooDeep, line: index + 1 };
    const added = line.trim() === '' ? 0 : marksIn(line);
    const before = marks;
    marks = line.trim() === '' ? 0 : marks + added;
    work += Math.max(0, marks ** 2 - before ** 2);
    if (work > mostWork) return { message: tooManyMarks, line: index + 1 };
  }
  return undefined;
}

/** What is said of elements inside each other without end. */
export const tooDeep = `Quotations, lists or other elements stand too deep inside each other; at most ${mostContainers} can be read. Take some out.`;

const tooManyMarks =
  'One paragraph has thousands of marks such as `*`, `_`, `[` and `![`. Put a blank line between its parts, or take some out.';

/** How many quotations and lists begin one inside the other at the start of a line. */
function containersOf(line: string): number {
  const [start = ''] = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line) ?? [];
  return start.match(/>|[-+*]|[.)]/g)?.length ?? 0;
}

/** Marks that a parser has to find the other half of. Brackets are less work than the others. */
function marksIn(line: string): number {
  let marks = 0;
  for (let index = 0; index < line.length; index++) {
    const mark = line[index];
    if (mark === '*' || mark === '~' || (mark === '!' && line[index + 1] === '[')) marks++;
    else if (mark === '_' && !isInWord(line, index)) marks++;
    else if (mark === '[' || mark === ']') marks += 1 / 3;
  }
  return marks;
}

/** Whether letters or digits stand on both sides: such a `_` is no emphasis. */
function isInWord(line: string, index: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return letter.test(line[index - 1] ?? '') && letter.test(line[index + 1] ?? '');
}

function linesIn(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
