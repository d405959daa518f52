import type { z } from 'zod';

/** A type of document that editors write: where its files are, and what may stand in them. */
export type ContentType<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> = {
  /** The singular, as engineers say it: `Post`. */
  name: Name;
  /** Its files, as a glob below the content folder. */
  files: string;
  /** `markdown`: front matter and a body. `data`: YAML alone. */
  format: 'markdown' | 'data';
  /** One sentence for editors. */
  help: string;
  schema: Schema;
};

/** Keeps the exact types of a definition. */
export function defineContentType<const Name extends string, Schema extends z.ZodObject>(
  definition: ContentType<Name, Schema>,
): ContentType<Name, Schema> {
  return definition;
}
