import { z } from 'zod';
import { routes } from '../routes';
import { absoluteUrl } from '../site';
import { type DataName, dataFiles, versionOf } from './files';

/** A JSON Schema, as far as files and documentation are concerned with it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The schema of a data file (JSON Schema 2020-12). It lets through fields that it does not know, so that
 * files with new fields still pass.
 */
export function dataSchema(name: DataName): JsonSchema {
  const { title, definition } = dataFiles[name];
  const $id = absoluteUrl(routes.dataSchema(name, versionOf(name)));
  return { $id, title, ...toJsonSchema(definition) };
}

/** The schema of a definition: `io: 'input'` leaves it open for fields that come later. */
export function toJsonSchema(definition: z.ZodType): JsonSchema {
  return z.toJSONSchema(definition, { target: 'draft-2020-12', io: 'input' });
}
