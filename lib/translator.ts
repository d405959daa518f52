import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageArguments, MessageKey } from './content/schema/messages';

type Value = string | number;
type Catalogue = Record<string, Record<string, string>>;

/** The values that a text takes; a text without any is called with its key alone. */
type Values<Key extends MessageKey> = [MessageArguments<Key>] extends [never]
  ? []
  : [values: Record<MessageArguments<Key>, Value>];

export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

/**
 * Reads texts of the interface in one language, as ICU MessageFormat.
 *
 * @param locale BCP 47, decides plurals and numbers
 * @throws when a text is missing from the catalogue
 */
export function translator(locale: string, catalogue: Catalogue): Translate {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, ...[values]) => {
    const format =
      formats.get(key) ?? new IntlMessageFormat(textOf(catalogue, key), locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values));
  };
}

function textOf(catalogue: Catalogue, key: string): string {
  const [section = '', name = ''] = key.split('.');
  const text = catalogue[section]?.[name];
  if (text === undefined) throw new Error(`The messages have no text for ${key}.`);
  return text;
}
