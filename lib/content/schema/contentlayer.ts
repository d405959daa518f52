import { defineDocumentType, defineNestedType, type FieldDefs } from 'contentlayer2/source-files';
import type { ContentType } from './content-type';
import { type JsonSchema, toJsonSchema } from './json-schema';

type FieldDef = Exclude<FieldDefs, readonly unknown[]>[string];

/** The key that Contentlayer writes a document's type under; no field of ours may have this name. */
export const typeFieldName = 'documentType';

/**
 * Derives Contentlayer's document type from a definition, by way of its JSON Schema.
 *
 * Dates stay strings: Contentlayer reads a time without an offset in the zone of the machine, while
 * the definition itself turns it into UTC. A value of several shapes is `json` to Contentlayer,
 * and the definition checks it.
 *
 * @param cacheKey all that a rendered body depends on besides its file; a change renders it anew
 */
export function toContentlayer(type: ContentType, cacheKey: string) {
  const schema = toJsonSchema(type);
  return defineDocumentType(() => ({
    name: type.name,
    description: `${type.help} ${cacheKey}`,
    filePathPattern: type.files,
    contentType: type.format,
    fields: toFields(schema, type.name),
  }));
}

function toFields(schema: JsonSchema, owner: string): Record<string, FieldDef> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const definition = typeof property === 'boolean' ? {} : property;
      const required = schema.required?.includes(name) ?? false;
      const description = definition.description ?? '';
      return [name, { ...toFieldType(definition, owner + pascalCase(name)), required, description } as FieldDef];
    }),
  );
}

function toFieldType(schema: JsonSchema, name: string): Record<string, unknown> {
  if (schema.enum && schema.type === 'string') return { type: 'enum', options: schema.enum.map(String) };
  if (schema.type === 'string' || schema.type === 'boolean') return { type: schema.type };
  if (schema.type === 'number' || schema.type === 'integer') return { type: 'number' };
  if (schema.type === 'object') return { type: 'nested', of: toNested(schema, name) };
  if (schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items)) {
    const items = schema.items;
    return { type: 'list', of: items.type === 'object' ? toNested(items, name) : toFieldType(items, name) };
  }
  return { type: 'json' };
}

function toNested(schema: JsonSchema, name: string) {
  return defineNestedType(() => ({ name, fields: toFields(schema, name) }));
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
