import { contentTypes } from '../schema';
import { editorFolder, editorSchema, schemaFile } from './schemas';
import { snippets } from './snippets';

/** The files that programs of editors read, made from the definitions: their text, by path from the folder of the project. */
export function editorFiles(): Map<string, string> {
  return new Map([
    ...contentTypes.map((type) => [schemaFile(type), asJson(editorSchema(type))] as const),
    [`${editorFolder}/portal.code-snippets`, asJson(snippets())],
  ]);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
