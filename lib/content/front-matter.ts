import engines from 'gray-matter/lib/engines.js';

/** The lines of a Markdown file between its two `---` fences, and where they begin. */
export type FrontMatter = {
  yaml: string;
  /** Where `yaml` begins in the file, in characters. */
  offset: number;
  body: string;
};

/** Why a file has no front matter that can be read, in words for an editor, and the line it shows on. */
export type FrontMatterFault = { fault: string; line: number };

/** Splits a Markdown file. Only YAML is let through: other languages of front matter would run as code. */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const opening = /^---([^\r\n]*)\r?\n/.exec(text);
  if (opening === null)
    return { fault: 'does not begin with a line `---`, its fields and a second line `---`', line: 1 };
  if (opening[1]?.trim()) {
    return {
      fault: `begins with \`---${opening[1]}\`; front matter is YAML, and its first line is \`---\` alone`,
      line: 1,
    };
  }
  const offset = opening[0].length;
  const closing = /^---([^\r\n]*)(?:\r?\n|$)/m.exec(text.slice(offset));
  if (closing === null) return { fault: 'has no second line `---` after its fields', line: 1 };
  if (closing[1]?.trim()) {
    const line = text.slice(0, offset + closing.index).split('\n').length;
    return { fault: `closes its fields with \`---${closing[1]}\` in place of \`---\` alone`, line };
  }
  const yaml = text.slice(offset, offset + closing.index);
  return { yaml, offset, body: text.slice(offset + closing.index + closing[0].length) };
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
