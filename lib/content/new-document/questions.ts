import kebabCase from 'lodash/kebabCase.js';
import type { z } from 'zod';
import { toJsonSchema } from '../schema/json-schema';
import type { NewType } from './types';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Something that a new document can be given: a field of its type, or one of a group or list in it. */
export type Question = {
  /** The option that answers it, without its two hyphens: `previous-start`. */
  option: string;
  /** The field, and that of the group or list it is in: `memberships`, `tier`. */
  path: readonly string[];
  /** The field's sentence for editors. */
  help: string;
  isRequired: boolean;
  kind: 'text' | 'flag' | 'number' | 'list' | 'one or more';
  /** Whether it stands in each entry of a list of groups. */
  isInList: boolean;
  /** All values that it can have, where the schema lists them. */
  choices: readonly string[];
};

/**
 * What can be asked about a new document, from the definition of its type. Of groups and lists of groups that have to
 * be there, each field that has to be there is a question; of the others nothing is asked.
 */
export function questionsOf({ type, titleField, asked }: NewType): Question[] {
  const schema = toJsonSchema(type);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === 'boolean' || name === titleField || property.const !== undefined) return [];
    const isRequired = schema.required?.includes(name) === true || asked.includes(name);
    const group = groupOf(property);
    if (group === undefined) return [{ ...question([name], name, property), isRequired, isInList: false }];
    const inner = isRequired ? requiredOf(group) : [];
    const isInList = property.type === 'array';
    return inner.map(([key, below]) => {
      const option = inner.length === 1 ? name : key;
      return { ...question([name, key], option, below), isRequired, isInList };
    });
  });
}

/** The fields of a group, or of the entries of a list of groups; undefined where a field is neither. */
export function groupOf(schema: JsonSchema): JsonSchema | undefined {
  if (schema.type === 'object') return schema;
  const items = schema.type === 'array' ? schema.items : undefined;
  return typeof items === 'object' && !Array.isArray(items) && items.type === 'object' ? items : undefined;
}

/** The values that the schema lists for a field. */
export function choicesOf(schema: JsonSchema): string[] {
  return (schema.enum ?? []).map(String);
}

function requiredOf(group: JsonSchema): [string, JsonSchema][] {
  return Object.entries(group.properties ?? {}).flatMap(([name, property]) =>
    typeof property === 'object' && group.required?.includes(name) ? [[name, property] as [string, JsonSchema]] : [],
  );
}

function question(path: readonly string[], name: string, schema: JsonSchema) {
  const { description: help = '' } = schema;
  return { option: kebabCase(name), path, help, kind: kindOf(schema), choices: choicesOf(schema) };
}

function kindOf(schema: JsonSchema): Question['kind'] {
  const forms = schema.anyOf ?? [schema];
  const types = forms.map((form) => (typeof form === 'object' ? form.type : undefined));
  if (types.includes('array')) return types.length > 1 ? 'one or more' : 'list';
  if (types.includes('boolean')) return 'flag';
  return types.every((type) => type === 'integer' || type === 'number') ? 'number' : 'text';
}
