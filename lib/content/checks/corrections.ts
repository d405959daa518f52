import { countryCodes, isCountry } from '../schema/countries';
import type { ContentFile } from './content-file';
import { dateCorrection, impossible } from './dates';
import { corrected, type Finding } from './finding';
import { nearest } from './nearest';

/** What a value most likely had to be: as the file spells it without quotes, and as it is then read. */
type Correction = { text: string; reading: unknown; isSafe: boolean };

/** A fault of a value, as the definition of its type found it. */
export type ValueFault = {
  path: readonly PropertyKey[];
  value: unknown;
  /** What it had to be in place of another type of value: `string`, `array`, `boolean`. */
  expected: string | undefined;
  /** What sort of value the field takes (`params` of `lib/content/schema/fields.ts`). */
  sort: string | undefined;
  /** The values that the field can have, where they are few. */
  options: readonly string[];
};

/** The same finding with the line as it should be, where that can be known. */
export function withCorrection(finding: Finding, file: ContentFile, fault: ValueFault): Finding {
  const { value, path } = fault;
  if (typeof value === 'object' || value === undefined) return finding;
  const written = String(value).trim();
  const correction = correctionsOf(fault, written).find(({ reading }) => isAccepted(file, path, reading));
  if (correction === undefined) return finding;
  const [quote] = /^["']/.exec(finding.source.slice(finding.column - 1)) ?? [];
  // Between quotes, everything is text.
  if (quote !== undefined && typeof correction.reading === 'boolean')
    return corrected(finding, `${quote}${written}${quote}`, correction.text, correction.isSafe);
  if (quote === undefined ? !isPlain(written) : correction.reading !== correction.text) return finding;
  return isPlain(correction.text) || correction.reading !== correction.text
    ? corrected(finding, written, correction.text, correction.isSafe)
    : finding;
}

/** What is impossible about a value, beyond what the definition says; empty where that is all. */
export function moreAbout({ value, sort }: ValueFault): string {
  const fault = sort === 'date' && typeof value === 'string' ? impossible(value) : undefined;
  return fault === undefined ? '' : `; ${fault}`;
}

/** What it may have had to be, the likeliest first. */
function correctionsOf({ value, expected, sort, options }: ValueFault, written: string): Correction[] {
  if (options.length > 0) return spelled(nearest(written, options));
  if (expected === 'boolean') return truth(written);
  if (expected === 'object') return [named(written)];
  if (expected === 'array') {
    const { text, reading } = named(written);
    return [
      { text: `[${written}]`, reading: [value], isSafe: false },
      { text: `[${text}]`, reading: [reading], isSafe: false },
    ];
  }
  if (expected === 'string') return [{ text: `"${written}"`, reading: written, isSafe: false }];
  if (typeof value !== 'string') return [];
  if (sort === 'country') return countryCalled(written);
  if (sort === 'date') {
    const { text, isSafe = false } = dateCorrection(written) ?? {};
    return spelled(text, isSafe);
  }
  return sort === 'web address' || sort === 'link' ? withScheme(written, sort) : [];
}

function spelled(text: string | undefined, isSafe = false): Correction[] {
  return text === undefined ? [] : [{ text, reading: text, isSafe }];
}

/** A group of fields in which a name alone is enough, such as a category. */
function named(label: string): Correction {
  return { text: `{ label: ${label} }`, reading: { label }, isSafe: false };
}

/** The country that somebody meant who wrote its code in small letters, its name, or a code that it once had. */
function countryCalled(written: string): Correction[] {
  const code = written.toUpperCase();
  if (isCountry(code)) return spelled(code, true);
  const codes = countryCodes();
  // Of two or three letters, any code is near.
  const name = nearest(written, codes.keys(), (length) => Math.floor(length / 4));
  return spelled(name && codes.get(name));
}

function truth(written: string): Correction[] {
  if (/^(yes|on|y|1|true)$/i.test(written)) return [{ text: 'true', reading: true, isSafe: false }];
  return /^(no|off|n|0|false)$/i.test(written) ? [{ text: 'false', reading: false, isSafe: false }] : [];
}

/** A host and what follows it, without a scheme, as people read addresses aloud. */
const bareAddress = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
/** An end that a file has rather than a host. */
const fileEnding = /\.(?:md|html?|png|jpe?g|webp|avif|gif|svg|pdf|ya?ml|txt)$/i;

function withScheme(written: string, sort: 'web address' | 'link'): Correction[] {
  if (written.length > 2000) return [];
  if (bareAddress.test(written) && !fileEnding.test(written)) {
    // In a field that takes a path too, `a.b` may have been meant as one.
    return spelled(`https://${written}`, sort === 'web address' || written.startsWith('www.'));
  }
  const [, scheme, rest] = /^(https?|htps?|htttps?)(?::\/?|:\/\/\/|\/\/|;\/\/)([^/\s]\S*)$/i.exec(written) ?? [];
  if (rest !== undefined) return spelled(`${scheme?.toLowerCase() === 'http' ? 'http' : 'https'}://${rest}`);
  return written.startsWith('//') ? spelled(`https:${written}`) : [];
}

/** Whether a text means the same in YAML without quotes, wherever it stands. */
export function isPlain(text: string): boolean {
  return !/^[-?:,[\]{}#&*!|>'"%@`\s]|[,[\]{}\n\\]|:(?:\s|$)|\s#|\s$/.test(text);
}

/** Whether the definition of the file’s type takes this value at this place, with all that is in it. */
function isAccepted(file: ContentFile, path: readonly PropertyKey[], value: unknown): boolean {
  const { error } = file.type.schema.safeParse(replaced(file.fields, path, value));
  const place = path.map((part) => (typeof part === 'number' ? 0 : part));
  return !error?.issues.some((issue) => place.every((part, index) => issue.path[index] === part));
}

/** The fields with another value at a place. Lists on the way there keep that one entry: they can be very long. */
function replaced(fields: unknown, [first, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (first === undefined) return value;
  if (typeof fields !== 'object' || fields === null) return fields;
  const below = replaced((fields as Record<PropertyKey, unknown>)[first], rest, value);
  return Array.isArray(fields) ? [below] : { ...fields, [first]: below };
}
