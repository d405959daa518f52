import engines from 'gray-matter/lib/engines.js';
import utils from 'gray-matter/lib/utils.js';

/** The lines of a Markdown file between its two `---` fences, and where they begin. */
export type FrontMatter = {
  yaml: string;
  /** Where `yaml` begins in the file, in characters. */
  offset: number;
  body: string;
};

/** Why a file has no front matter that can be read, in words for an editor, and the line it shows on. */
export type FrontMatterFault = { fault: string; line: number; correction?: { wrong: string; right: string } };

/** Splits a Markdown file. Only YAML is let through: other languages of front matter would run as code. */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const opening = /^---([^\r\n]*)\r?\n/.exec(text);
  if (opening === null) return withoutOpening(text);
  if (opening[1]?.trim()) {
    return {
      fault: `begins with \`${shortened(`---${opening[1]}`)}\`; front matter is YAML, and its first line is \`---\` alone`,
      line: 1,
    };
  }
  const offset = opening[0].length;
  // From the line end before the fields on, since gray-matter ends them at `---` after a line feed and nowhere else.
  const closing = /\n---([^\r\n]*)(?:\r?\n|$)/.exec(text.slice(offset - 1));
  if (closing === null) return withoutClosing(text, offset);
  if (closing[1]?.trim()) {
    const line = text.slice(0, offset + closing.index).split('\n').length;
    return { fault: `closes its fields with \`${shortened(`---${closing[1]}`)}\` in place of \`---\` alone`, line };
  }
  const yaml = text.slice(offset, offset + closing.index);
  return { yaml, offset, body: text.slice(offset - 1 + closing.index + closing[0].length) };
}

function withoutOpening(text: string): FrontMatterFault {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  if (/^\s*\+\+\+/.test(first)) {
    return { fault: 'begins with `+++`, which is TOML; write the fields in YAML between two lines `---`', line: 1 };
  }
  if (/^[;{]/.test(first)) {
    return {
      fault: `begins with \`${shortened(first)}\`; write the fields in YAML between two lines \`---\``,
      line: 1,
    };
  }
  if (text.trimStart().startsWith('---')) {
    return {
      fault: 'begins with blanks or an empty line; its first line has to be `---` alone. Remove what stands before it',
      line: 1,
    };
  }
  const dashes = /^\s*[-–—]+\s*$/.exec(first)?.[0];
  if (dashes !== undefined) {
    return {
      fault: `begins with \`${shortened(dashes)}\` in place of three hyphens, \`---\``,
      line: 1,
      correction: { wrong: dashes, right: '---' },
    };
  }
  return { fault: 'does not begin with a line `---`, its fields and a second line `---`', line: 1 };
}

/** The line where the fields most likely end: dashes of another sort, or the first line that is no field. */
function withoutClosing(text: string, offset: number): FrontMatterFault {
  const lines = text.slice(offset).split(/\r?\n/);
  const dashes = lines.findIndex((line) => /^\s*(?:[-–—]{1,8}|\.\.\.|\+\+\+)\s*$/.test(line));
  if (dashes >= 0) {
    const wrong = lines[dashes] ?? '';
    if (wrong.trim() === '---') {
      const fault = 'has a blank before the `---` that closes its fields; that line begins with the first hyphen';
      return { fault, line: dashes + 2, correction: { wrong, right: '---' } };
    }
    return {
      fault: `has \`${wrong.trim()}\` after its fields in place of a line of three hyphens, \`---\``,
      line: dashes + 2,
      correction: { wrong, right: '---' },
    };
  }
  const after = lines.findIndex((line) => !/^(?:\s|#|- |-$|["']?[\w-]+["']?\s*:)/.test(line));
  const line = after < 0 ? undefined : after + 2;
  const place = line === undefined ? '' : `, most likely before line ${line}`;
  return { fault: `has no second line \`---\` after its fields${place}`, line: 1 };
}

/**
 * The line of the fields, from 0 on, where the text begins because the `---` that a rule was taken for is missing: the
 * first after an empty line that is no field, where none comes after it. Undefined where there is none. Only for
 * fields that cannot be read.
 */
export function beginOfText(yaml: string): number | undefined {
  const lines = yaml.split(/\r?\n/);
  const isField = (line: string) => /^["']?[\w-]+["']?\s*:(?:\s|$)/.test(line);
  const begin = lines.findLastIndex(isField) + 1;
  const text = lines.findIndex((line, index) => index >= begin && /^[\p{L}\p{N}#*_[(<>!“"']/u.test(line));
  if (text <= 0 || !/^\s*$/.test(lines[text - 1] ?? '')) return undefined;
  return lines.slice(text).some((line) => /^[^\s#]/.test(line)) ? text : undefined;
}

function shortened(line: string): string {
  return line.slice(0, 40);
}

/**
 * Takes from gray-matter, which Contentlayer reads front matter with, the engine that runs
 * `---js` front matter as code. The checks refuse such a file first; this holds where they did not run.
 */
export function refuseCodeInFrontMatter(): void {
  engines['javascript'] = {
    parse: () => {
      throw new Error('Front matter is YAML. A file that begins with `---js` is not read.');
    },
  };
}

const withoutByteOrderMark = utils.toString;

/**
 * Lets gray-matter read a file with the line ends of Windows: it ends the fields before a line feed, and would leave
 * the carriage return to their last value, which then is another one or no YAML.
 */
export function readWindowsLineEnds(): void {
  utils.toString = (input) => withoutByteOrderMark(input).replaceAll('\r\n', '\n');
}
