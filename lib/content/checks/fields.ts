import type { z } from 'zod';
import type { Fields } from '../schema';
import type { ContentType } from '../schema/content-type';
import { toJsonSchema } from '../schema/json-schema';
import { unseenIn } from './characters';
import type { ContentFile } from './content-file';
import { moreAbout, type ValueFault, withCorrection } from './corrections';
import { corrected, type Finding } from './finding';
import { nearest } from './nearest';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Issue = z.core.$ZodIssue;

/** A file whose fields match the definition of its type. */
export type CheckedFile<T extends ContentType = ContentType> = ContentFile & { checked: Fields<T> };

/** More findings than this about the fields of one file help nobody. */
const most = 20;

/** Checks a file's fields against the definition of its type, every level of them. */
export function checkFields(file: ContentFile): CheckedFile | Finding[] {
  const unseen = unseenValues(file);
  const result = file.type.schema.safeParse(file.fields);
  if (result.success) return unseen.length > 0 ? unseen : { ...file, checked: result.data };
  const known = result.error.issues.slice(0, most).flatMap((issue) => findings(file, issue));
  return [...known, ...unseen].slice(0, most);
}

function findings(file: ContentFile, issue: Issue): Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return unknownFields(file, path, issue.keys);
  const name = `\`${fieldName(path)}\``;
  const { description: help = '', ...schema } = at(schemaOf(file.type), path) ?? {};
  const value = valueAt(file.fields, path);
  if (value === undefined && issue.code !== 'custom') {
    return [file.finding('missing-field', `${name} is missing. Write: ${help}`, path)];
  }
  if (value === null) {
    return [file.finding('empty-field', `${name} is empty. Remove the line, or write: ${help}`, path)];
  }
  const fault = faultOf(issue, value, schema);
  const advice = help === '' ? '' : ` Write: ${help}`;
  const finding = file.finding('field', `${name} ${problem(issue, value)}${moreAbout(fault)}.${advice}`, path);
  return [withCorrection(finding, file, fault)];
}

function unknownFields(file: ContentFile, path: readonly PropertyKey[], keys: readonly string[]): Finding[] {
  const known = Object.keys(at(schemaOf(file.type), path)?.properties ?? {});
  const where = path.length === 0 ? '' : ` in \`${fieldName(path)}\``;
  const written = valueAt(file.fields, path);
  const free = known.filter((name) => !Object.hasOwn(Object(written), name));
  return keys.slice(0, most).map((key) => {
    const meant = nearest(key, free);
    const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    const message = `There is no field \`${key.slice(0, 80)}\`${where}.${guess} Remove it, or write one of: ${known.join(', ')}.`;
    const finding = file.finding('unknown-field', message, [...path, key], 'key');
    return meant === undefined ? finding : corrected(finding, key, meant);
  });
}

function faultOf(issue: Issue, value: unknown, schema: JsonSchema): ValueFault {
  const params = issue.code === 'custom' ? issue.params : undefined;
  return {
    path: issue.path,
    value,
    expected: issue.code === 'invalid_type' ? issue.expected : undefined,
    sort: typeof params?.['sort'] === 'string' ? params['sort'] : undefined,
    options: issue.code === 'invalid_value' ? issue.values.map(String) : (schema.enum ?? []).map(String),
  };
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

/** Values with characters that nobody sees: an escape in double quotes (`"\0"`) can put them there. */
function unseenValues(file: ContentFile): Finding[] {
  const found: Finding[] = [];
  const waiting: { path: readonly PropertyKey[]; value: unknown }[] = [{ path: [], value: file.fields }];
  for (let entry = waiting.pop(); entry !== undefined && found.length < most; entry = waiting.pop()) {
    const { path, value } = entry;
    const fault = typeof value === 'string' ? unseenIn(value) : undefined;
    if (fault !== undefined) found.push(corrected(file.finding('character', fault.message, path), fault.character, ''));
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, below] of Object.entries(value))
      waiting.push({ path: [...path, isList ? Number(key) : key], value: below });
  }
  return found;
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

const schemas = new Map<ContentType, JsonSchema>();

/** The JSON Schema of a type, made once. */
function schemaOf(type: ContentType): JsonSchema {
  const schema = schemas.get(type) ?? toJsonSchema(type);
  schemas.set(type, schema);
  return schema;
}

function at(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return schema;
  const below = typeof first === 'number' ? schema.items : schema.properties?.[String(first)];
  return typeof below === 'object' && !Array.isArray(below) ? at(below, rest) : undefined;
}
