import type { z } from 'zod';
import { choicesOf } from '../new-document/questions';
import { asYaml, fieldLines, filledLines, type WriteValue } from '../new-document/template';
import { type NewType, newTypes } from '../new-document/types';
import { type ContentType, member, post } from '../schema';
import { toJsonSchema } from '../schema/json-schema';
import { exampleDay, exampleFields } from './examples';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A snippet as Visual Studio Code reads it: https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export type Snippet = { scope: string; prefix: string; description: string; body: string[] };

/** Variables of Visual Studio Code: the day on which the snippet is used, by the clock of the machine. */
const currentDay = ['YEAR', 'MONTH', 'DATE'].map((part) => `\${CURRENT_${part}}`).join('-');

/** A snippet for each type of document, for what is added to one later, and for what a text can hold. */
export function snippets(): Record<string, Snippet> {
  return {
    ...Object.fromEntries(newTypes.map((newType) => [`New ${newType.word}`, documentSnippet(newType)])),
    Membership: entrySnippet('membership', member, 'memberships', { tier: 'gold', since: exampleDay }),
    Correction: entrySnippet('correction', post, 'corrections', { date: exampleDay, note: '' }),
    Picture: snippet('picture', 'A picture of content/media.', [
      `![${stop(1, 'What it shows')}](/media/${stop(2, 'file.png')})`,
    ]),
    Video: snippet('video', 'A video, which loads after a click.', [
      `<iframe src="https://www.youtube-nocookie.com/embed/${stop(1, 'ID_OF_VIDEO')}" title="${stop(2, 'What it shows')}"></iframe>`,
    ]),
  };
}

function documentSnippet(newType: NewType): Snippet {
  const { word, type, hasBody, titleField } = newType;
  const title = toJsonSchema(type).properties?.[titleField];
  const help = typeof title === 'object' ? (title.description ?? '') : '';
  const fields = withStops((write) => filledLines(type, exampleFields(newType, help), write));
  return snippet(word, type.help, ['---', ...fields, '---', ...(hasBody ? ['', '$0'] : [])]);
}

/** One entry of a list of groups, as it is added to a document that has the list. */
function entrySnippet(prefix: string, type: ContentType, field: string, values: Record<string, string>): Snippet {
  const schema = toJsonSchema(type).properties?.[field];
  if (typeof schema !== 'object') throw new Error(`${type.name} has no field ${field}.`);
  const [, ...lines] = withStops((write) => fieldLines(field, schema, [values], write));
  return snippet(
    prefix,
    schema.description ?? '',
    lines.filter((line) => !/^\s*#/.test(line)),
  );
}

function snippet(prefix: string, description: string, body: string[]): Snippet {
  return { scope: 'markdown', prefix, description, body };
}

/** Lines in which each value is a stop of the cursor, and everything else stands as it is. */
function withStops(linesWith: (write: WriteValue) => string[]): string[] {
  const stops: string[] = [];
  const lines = linesWith((value, schema) => {
    stops.push(stopFor(stops.length + 1, value, schema));
    // A letter of the private use area, which no sentence has, until the rest is escaped.
    return `\uE000${stops.length - 1}\uE001`;
  });
  return lines.map((line) => escaped(line).replace(/\uE000(\d+)\uE001/g, (_, index) => stops[Number(index)] ?? ''));
}

function stopFor(number: number, value: unknown, schema: JsonSchema): string {
  const choices = choicesOf(schema);
  if (choices.length > 0)
    return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
  if (Array.isArray(value)) return `[${stopFor(number, value.join(', '), {})}]`;
  const text = String(value);
  if (text.startsWith(exampleDay)) return `\${${number}:${currentDay}${escaped(text.slice(exampleDay.length))}}`;
  // In quotes, a colon or a # that somebody writes is a part of the text.
  const isWords = text === '' || text === schema.description || /\s/.test(text);
  return isWords
    ? `"${stop(number, (text || (schema.description ?? '')).replaceAll('"', '’'))}"`
    : stop(number, asYaml(value));
}

function stop(number: number, example: string): string {
  return `\${${number}:${escaped(example)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
