import { Document, isSeq } from 'yaml';
import type { z } from 'zod';
import type { ContentType } from '../schema';
import { toJsonSchema } from '../schema/json-schema';
import { choicesOf, groupOf } from './questions';
import type { NewType } from './types';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Values = Readonly<Record<string, unknown>>;

/** Writes a value so that it can stand behind `name: ` on one line. */
export type WriteValue = (value: unknown, schema: JsonSchema) => string;

const howTo = '# What else can be here. Take the # before a field away to use it.';
const bodyHint = '<!-- The text, in Markdown, in place of this line. Headings begin with ##. -->';

/**
 * The text of a new document: its fields, each below its sentence for editors; those that have no value yet as
 * comments, to be used by taking the `#` away; and a place for its text.
 *
 * @param fields the values of fields, by name
 */
export function documentText({ type, hasBody }: NewType, fields: Values): string {
  const properties = propertiesOf(toJsonSchema(type));
  // A field that can only be one thing is there for older files.
  const others = properties.filter(([name, schema]) => fields[name] === undefined && schema.const === undefined);
  return [
    '---',
    ...filledLines(type, fields, asYaml),
    ...(others.length === 0 ? [] : ['', howTo]),
    ...others.flatMap(([name, schema]) => [sentence(schema), ...skeleton(name, schema)]),
    '---',
    ...(hasBody ? ['', bodyHint] : []),
    '',
  ].join('\n');
}

/** The lines of the fields that have a value, each below its sentence for editors. */
export function filledLines(type: ContentType, fields: Values, write: WriteValue): string[] {
  return propertiesOf(toJsonSchema(type))
    .filter(([name]) => fields[name] !== undefined)
    .flatMap(([name, schema]) => [sentence(schema), ...fieldLines(name, schema, fields[name], write)]);
}

/** The lines of a field: `name: value`, or its name and below it the fields of a group, or the entries of a list. */
export function fieldLines(name: string, schema: JsonSchema, value: unknown, write: WriteValue): string[] {
  const group = groupOf(schema);
  if (group === undefined) return [`${name}: ${write(value, schema)}`];
  const entries = Array.isArray(value) ? value : [value];
  return [
    `${name}:`,
    ...entries.flatMap((entry: Values) =>
      inOrder(propertiesOf(group), entry).flatMap(([key, below], index) => {
        const lead = leadOf(schema, index);
        const known = entry[key];
        return [
          `${aboveOf(lead)}${sentence(below)}`,
          known === undefined ? `${lead}#${key}:` : `${lead}${key}: ${write(known, below)}`,
        ];
      }),
    ),
  ];
}

/** A value as YAML on one line, in quotes where it would be read as something else. */
export function asYaml(value: unknown): string {
  const document = new Document({ field: value });
  const node = document.get('field', true);
  if (isSeq(node)) node.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).slice('field: '.length).trimEnd();
}

function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    typeof property === 'object' ? [[name, property] as [string, JsonSchema]] : [],
  );
}

/** What is known comes first: a list's entry cannot begin with a comment. */
function inOrder(properties: [string, JsonSchema][], entry: Values): [string, JsonSchema][] {
  return properties.toSorted(([a], [b]) => Number(entry[a] === undefined) - Number(entry[b] === undefined));
}

/** A field that has no value yet, as comments. */
function skeleton(name: string, schema: JsonSchema): string[] {
  const group = groupOf(schema);
  if (group === undefined) return [`#${name}:${emptyValue(schema)}`];
  return [
    `#${name}:`,
    ...propertiesOf(group).flatMap(([key, below], index) => {
      const lead = leadOf(schema, index);
      return [`#${aboveOf(lead)}${sentence(below)}`, `#${lead}${key}:${emptyValue(below)}`];
    }),
  ];
}

/** What stands before a field of a group, or of an entry of a list. */
function leadOf({ type }: JsonSchema, index: number): string {
  if (type !== 'array') return '  ';
  return index === 0 ? '  - ' : '    ';
}

/** What stands before the sentence above such a field. A sentence behind a text could be taken for a part of it. */
function aboveOf(lead: string): string {
  return lead.replace('- ', '');
}

function emptyValue({ type }: JsonSchema): string {
  if (type === 'boolean') return ' true';
  return type === 'array' ? ' []' : '';
}

function sentence(schema: JsonSchema): string {
  const choices = choicesOf(schema);
  return `# ${schema.description ?? ''}${choices.length === 0 ? '' : ` One of: ${choices.join(', ')}.`}`;
}
