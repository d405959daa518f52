import { stringify } from 'yaml';

/** A file of the corpus: its path below the content folder, and its text. */
export type Document = { path: string; text: string };

/** A Markdown file: fields, and below them a body. Fields that are undefined are left out. */
export function markdownFile(path: string, fields: object, body: string): Document {
  return { path, text: `---\n${stringify(fields)}---\n\n${body}` };
}

/** A file of fields alone. */
export function dataFile(path: string, fields: object): Document {
  return { path, text: stringify(fields) };
}
