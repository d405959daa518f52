import { parseArgs } from 'node:util';
import { nearest } from '../content/checks/nearest';

/** A command was called in a way that it does not know. The message says what to write instead. */
export class UsageError extends Error {}

/** The exit code of a command that was called in a wrong way. */
export const wrongUse = 2;

/** What an option takes: nothing, a value, or a value each time that it is given. */
export type OptionKind = 'flag' | 'value' | 'values';

/** The options that were given, and what stands beside them. Of an option without a value, the value is `true`. */
export type Arguments = { options: Map<string, string[] | true>; positionals: string[] };

/**
 * Reads the arguments of a command.
 *
 * @param known every option of the command, without its two hyphens
 * @throws {UsageError} where an option is not known, has no value where it needs one or one where it takes none, or is
 *   there twice where it takes one value; a flag may stand twice
 */
export function readArguments(args: readonly string[], known: Readonly<Record<string, OptionKind>>): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
  });
  const options: Arguments['options'] = new Map();
  for (const token of tokens) {
    if (token.kind === 'option') options.set(token.name, optionValue(token, known, options.get(token.name)));
  }
  return { options, positionals };
}

type Option = { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined };

/** What an option has been given with this one: of one that may stand several times, what was `before` too. */
function optionValue(
  { name, rawName, value, inlineValue }: Option,
  known: Readonly<Record<string, OptionKind>>,
  before: string[] | true | undefined,
): string[] | true {
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) throw new UsageError(unknownOption(rawName, Object.keys(known)));
  if (kind === 'flag') {
    if (value === undefined) return true;
    throw new UsageError(`${rawName} takes no value. Write ${rawName} alone.`);
  }
  if (value === undefined || (value.startsWith('--') && inlineValue !== true)) {
    throw new UsageError(`${rawName} needs a value. Write ${rawName}="…".`);
  }
  if (before !== undefined && kind === 'value') throw new UsageError(`${rawName} is there twice. Write it once.`);
  return [...(Array.isArray(before) ? before : []), value];
}

/** What to say of an option, a type or another word that there is not: the nearest one, or all. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean ${near}?`;
}

function unknownOption(name: string, known: readonly string[]): string {
  const choices = known.map((option) => `--${option}`);
  return `There is no option ${name}. ${didYouMean(name, choices)}`;
}
