import type { z } from 'zod';
import type { Fields } from '../schema';
import type { ContentType } from '../schema/content-type';
import { toJsonSchema } from '../schema/contentlayer';
import type { ContentFile } from './content-file';
import type { Finding } from './finding';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Issue = z.core.$ZodIssue;

/** A file whose fields match the definition of its type. */
export type CheckedFile<T extends ContentType = ContentType> = ContentFile & { checked: Fields<T> };

/** Checks a file's fields against the definition of its type, every level of them. */
export function checkFields(file: ContentFile): CheckedFile | Finding[] {
  const result = file.type.schema.safeParse(file.fields);
  if (result.success) return { ...file, checked: result.data };
  return result.error.issues.flatMap((issue) => findings(file, issue));
}

function findings(file: ContentFile, issue: Issue): Finding[] {
  const schema = toJsonSchema(file.type);
  const name = fieldName(issue.path);
  const help = at(schema, issue.path)?.description ?? '';
  const value = valueAt(file.fields, issue.path);

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(at(schema, issue.path)?.properties ?? {}).join(', ');
    return issue.keys.map((key) => {
      const where = issue.path.length === 0 ? '' : ` in \`${name}\``;
      const message = `There is no field \`${key}\`${where}. Remove it, or write one of: ${known}.`;
      return file.finding('unknown-field', message, [...issue.path, key], 'key');
    });
  }
  if (value === undefined && issue.code !== 'custom') {
    return [file.finding('missing-field', `\`${name}\` is missing. Write: ${help}`, issue.path)];
  }
  if (value === null) {
    return [file.finding('empty-field', `\`${name}\` is empty. Remove the line, or write: ${help}`, issue.path)];
  }
  return [file.finding('field', `\`${name}\` ${problem(issue, value)}. Write: ${help}`, issue.path)];
}

function problem(issue: Issue, value: unknown): string {
  const found = JSON.stringify(value)?.slice(0, 80);
  if (issue.code === 'invalid_type') return `is ${found}, not ${article(issue.expected)}`;
  if (issue.code === 'invalid_value') return `is ${found}, not one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return `is ${found}, which is none of the forms it can have`;
  return value === undefined || typeof value === 'object' ? issue.message : `${issue.message}: it is ${found}`;
}

function article(type: string): string {
  const words: Record<string, string> = { array: 'a list', object: 'a group of fields', boolean: 'true or false' };
  return words[type] ?? `a ${type === 'string' ? 'text (put it in quotes)' : type}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, part) => {
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  }, fields);
}

function at(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return schema;
  const below = typeof first === 'number' ? schema.items : schema.properties?.[String(first)];
  return typeof below === 'object' && !Array.isArray(below) ? at(below, rest) : undefined;
}
