import type { Wish } from '../content/new-document/begin-document';
import { type Question, questionsOf } from '../content/new-document/questions';
import { type NewType, newTypes } from '../content/new-document/types';
import { didYouMean, type OptionKind, readArguments, UsageError } from './usage';

/** What the command is asked for: help with all types or with one, or a document. */
export type NewOptions = { help: string } | { wish: Wish };

/**
 * Reads the arguments of `npm run new`.
 *
 * @throws {UsageError} whose message says what to write instead
 */
export function newOptions(args: readonly string[]): NewOptions {
  const [word, ...rest] = args;
  if (word === undefined || word === '--help') return { help: newHelp() };
  const newType = newTypes.find((type) => type.word === word);
  if (newType === undefined) {
    const words = newTypes.map((type) => type.word);
    throw new UsageError(`There is no type \`${word}\`. ${didYouMean(word, words)}`);
  }
  const questions = questionsOf(newType);
  const { options, positionals } = readArguments(rest, optionKinds(questions));
  if (options.has('help')) return { help: typeHelp(newType, questions) };
  const [title, extra] = positionals;
  if (extra !== undefined) {
    throw new UsageError(
      `Write the ${newType.titleField} in quotes: npm run new -- ${word} "${positionals.join(' ')}"`,
    );
  }
  const answers = [...options].map(([name, value]) => [name, value === true ? [] : value] as const);
  const [fileName] = new Map(answers).get('file-name') ?? [];
  return { wish: { newType, title, fileName, answers: new Map(answers.filter(([name]) => name !== 'file-name')) } };
}

function optionKinds(questions: readonly Question[]): Record<string, OptionKind> {
  const fields = questions.map(({ option, kind, isInList }) => [option, kindOf(kind, isInList)] as const);
  return { ...Object.fromEntries(fields), 'file-name': 'value', help: 'flag' };
}

function kindOf(kind: Question['kind'], isInList: boolean): OptionKind {
  if (kind === 'flag') return 'flag';
  return kind === 'list' || kind === 'one or more' || isInList ? 'values' : 'value';
}

function newHelp(): string {
  const width = Math.max(...newTypes.map(({ word }) => word.length)) + 2;
  return `npm run new -- <type> "Title" [options]

Writes a new file into the content folder (CONTENT_DIR names another one), complete and with an explanation of each
field. It asks for what is missing. It never writes over a file.

Types
${newTypes.map(({ word, type }) => `  ${word.padEnd(width)}${type.help}`).join('\n')}

Examples
  npm run new -- post "Example Cloud joins as a gold member" --category Members
  npm run new -- member "Example Cloud" --kind company --tier gold --since 2027-01-01
  npm run new -- post --help    shows the fields of a post

Exit codes
  0  the file is there
  1  the file, or something at its address, was there before
  2  the command was called in a wrong way, or something is missing and nobody is there to ask`;
}

function typeHelp({ word, type, titleField }: NewType, questions: readonly Question[]): string {
  const width = Math.max(...questions.map(({ option }) => option.length), 'file-name'.length) + 4;
  const line = (option: string, help: string) => `  ${`--${option}`.padEnd(width)}${help}`;
  const lineOf = ({ option, help, choices }: Question) =>
    line(option, choices.length === 0 ? help : `${help} One of: ${choices.join(', ')}.`);
  const required = questions.filter(({ isRequired }) => isRequired);
  const others = questions.filter(({ isRequired }) => !isRequired);
  return `npm run new -- ${word} "${titleField}" [options]

${type.help}

${required.length === 0 ? '' : `Needed, and asked for\n${required.map(lineOf).join('\n')}\n\n`}Others
${[...others.map(lineOf), line('file-name', 'The file’s name without .md, where it is not to be made of the title.')].join('\n')}

An option for a list may stand several times: --tags cloud --tags edge. The date of a post is today in UTC, and its
author the one with most posts, unless an option says otherwise.`;
}
