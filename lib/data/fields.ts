import type { z } from 'zod';
import { type JsonSchema, toJsonSchema } from './json-schema';

/** A field of a data file, for its documentation. */
export type DataField = {
  /** Its name, with those it stands in: `memberships[].tier`. */
  path: string;
  type: FieldType;
  /** The values it may have, where they are few. */
  choices: readonly string[];
  /** Whether it is left out where it is not known. */
  isOptional: boolean;
  help: string;
};

export type FieldType = 'text' | 'address' | 'day' | 'moment' | 'number' | 'list' | 'group';

/** The fields of a definition and of what stands in them, in their order. */
export function fieldsOf(definition: z.ZodObject): DataField[] {
  return fieldsIn(toJsonSchema(definition), '');
}

function fieldsIn(schema: JsonSchema, prefix: string): DataField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const property = typeof value === 'boolean' ? {} : value;
    const { type, inner, mark } = typeOf(property);
    const path = `${prefix}${name}${mark}`;
    const field = {
      path,
      type,
      choices: (property.enum ?? []).map(String),
      isOptional: schema.required?.includes(name) !== true,
      help: property.description ?? '',
    };
    return [field, ...fieldsIn(inner, `${path}.`)];
  });
}

/** What a value is, the fields within it, and what its name gets for being a list. */
function typeOf(schema: JsonSchema): { type: FieldType; inner: JsonSchema; mark: string } {
  const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {};
  if (schema.type === 'array') return { type: 'list', inner: items, mark: '[]' };
  if (schema.type === 'object') return { type: 'group', inner: schema, mark: '' };
  return { type: scalarType(schema), inner: {}, mark: '' };
}

function scalarType({ type, format }: JsonSchema): FieldType {
  if (format === 'uri') return 'address';
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'moment';
  return type === 'number' || type === 'integer' ? 'number' : 'text';
}
