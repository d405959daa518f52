import { z } from 'zod';
import type { ContentType } from './content-type';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What editors may write, as JSON Schema (draft 2020-12). By itself, because Contentlayer takes seconds to load and
 * the checks do not need it.
 */
export function toJsonSchema(type: ContentType): JsonSchema {
  return z.toJSONSchema(type.schema, { io: 'input', unrepresentable: 'any' });
}
