import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { z } from 'zod';
import { defineContentType } from './content-type';
import { type Definition, messageDefinitions } from './interface-texts';

type Definitions = typeof messageDefinitions;

/** Every text’s section and name: `home.latest`. */
export type MessageKey = {
  [Section in keyof Definitions]: `${Section}.${Extract<keyof Definitions[Section], string>}`;
}[keyof Definitions];

/** The names of the values that a text takes. */
export type MessageArguments<Key extends MessageKey> =
  Key extends `${infer Section extends keyof Definitions}.${infer Name}`
    ? Name extends keyof Definitions[Section]
      ? Definitions[Section][Name] extends { arguments: readonly (infer Argument extends string)[] }
        ? Argument
        : never
      : never
    : never;

export const messages = defineContentType({
  name: 'Messages',
  files: 'messages/*.yml',
  format: 'data',
  help: 'Every word of the interface in one language, as ICU messages.',
  schema: z.strictObject(
    Object.fromEntries(
      Object.entries(messageDefinitions).map(([section, definitions]) => [
        section,
        sectionSchema(section, definitions),
      ]),
    ) as { [Section in keyof Definitions]: SectionSchema<Section> },
  ),
});

/** The file of a locale's messages: that of its language. */
export function messagesFile(locale: string): string {
  return `messages/${new Intl.Locale(locale).language}.yml`;
}

type SectionSchema<Section extends keyof Definitions> = z.ZodObject<
  Record<keyof Definitions[Section] & string, z.ZodString>
>;

function sectionSchema(section: string, definitions: Record<string, Definition>) {
  const texts = Object.entries(definitions).map(([name, definition]) => [name, icuMessage(definition)] as const);
  return z.strictObject(Object.fromEntries(texts)).describe(`The texts of ${section}.`);
}

function icuMessage({ help, arguments: names }: Definition) {
  return z
    .string()
    .min(1, 'is empty')
    .superRefine((text, context) => {
      const used = argumentNames(text);
      if (used instanceof Error) context.addIssue(`is not a message that can be shown (${used.message})`);
      else if (used.some((name) => !names.includes(name))) {
        const known = names.map((name) => `{${name}}`).join(', ') || 'no value in braces';
        context.addIssue(`uses {${used.find((name) => !names.includes(name))}}; this text may use ${known}`);
      }
    })
    .describe(help);
}

/** The values that are numbers; every other value is a finished text. */
const numericValues = new Set(['count', 'minutes', 'page', 'pages']);

function isPlain({ type }: MessageFormatElement): boolean {
  return type === TYPE.argument;
}

function argumentNames(text: string): string[] | Error {
  try {
    return namesIn(parse(text, { ignoreTag: true }));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (!isPlain(element) && !numericValues.has(element.value)) {
      throw new Error(`{${element.value}} is a text; write it in braces alone`);
    }
    const nested = 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...nested];
  });
}
