import type { ContentType } from '../schema';
import { toJsonSchema } from '../schema/json-schema';

/** The folder of the files that an editor’s program reads. */
export const editorFolder = '.vscode';

/**
 * The JSON Schema of a type, for editors: fields, their sentences and choices. Draft 7, which every program knows;
 * what our schemas use is the same in draft 2020-12.
 */
export function editorSchema(type: ContentType): Record<string, unknown> {
  const { $schema: _, ...schema } = toJsonSchema(type);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: type.name, description: type.help, ...schema };
}

/** The file of a type’s JSON Schema, from the folder of the project. */
export function schemaFile({ name }: Pick<ContentType, 'name'>): string {
  return `${editorFolder}/schemas/${name.toLowerCase()}.json`;
}
