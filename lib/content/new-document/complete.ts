import { UsageError } from '../../commands/usage';
import { ordinaryBlanks } from '../checks/blanks';
import { nearest } from '../checks/nearest';
import { type Answers, answersIn, fieldsFrom, type NewFields } from './answers';
import { type KnownValues, knownKey } from './known-values';
import type { Question } from './questions';
import type { NewType } from './types';

/** Asks whoever sits at the terminal, and returns what they wrote. */
export type Ask = (question: string) => Promise<string>;

/** A document that somebody wants to begin. */
export type Request = { newType: NewType; title: string; questions: readonly Question[]; known: KnownValues };

/** A question without a right answer, and what is wrong with the one it has. */
type Open = { question: Question; fault: string };

/** The part of a zod issue that tells what it is about. */
export type Issue = { path: readonly PropertyKey[]; code?: string | undefined; message: string };

/**
 * Asks until the fields are those of the type, and returns them as they stand in the file.
 *
 * @param ask undefined where nobody can be asked
 * @throws {UsageError} which names the options that are missing or wrong, where nobody can be asked
 */
export async function completeFields(request: Request, given: Answers, ask: Ask | undefined): Promise<NewFields> {
  const answers = new Map(given);
  for (;;) {
    const open = openQuestions(request, answers);
    const [first] = open;
    if (first === undefined) return fieldsFrom(request.newType, request.title, request.questions, answers);
    if (ask === undefined) throw new UsageError(inWords(request, open));
    const line = ordinaryBlanks(await ask(prompt(request, first))).trim();
    if (line === '') answers.delete(first.question.option);
    else answers.set(first.question.option, answersIn(line, first.question));
  }
}

/** The values that somebody can choose from: those of the schema, or what the content folder has. */
export function choicesFor(
  { newType, known }: Pick<Request, 'newType' | 'known'>,
  question: Question,
): readonly string[] {
  if (question.choices.length > 0) return question.choices;
  return known[knownKey(newType.type, question.option)]?.values ?? [];
}

/** @throws {UsageError} where something is wrong that no question is about */
function openQuestions(request: Request, answers: Answers): Open[] {
  const { newType, title, questions } = request;
  const result = newType.type.schema.safeParse(fieldsFrom(newType, title, questions, answers));
  const issues: readonly Issue[] = result.success ? [] : result.error.issues;
  const beyond = issues.find((issue) => !questions.some((question) => isAbout(issue, question)));
  if (beyond !== undefined) throw new UsageError(`\`${beyond.path.join('.')}\` ${beyond.message}.`);
  return questions.flatMap((question) => {
    const isMissing = newType.asked.includes(question.path.join('.')) && !answers.has(question.option);
    const issue = issues.find((one) => isAbout(one, question));
    const fault =
      issue === undefined ? unknownAnswer(request, question, answers) : faultOf(request, question, issue, answers);
    return fault === undefined && !isMissing ? [] : [{ question, fault: fault ?? '' }];
  });
}

/** Whether a field that is wrong, or a group or list that it is in, is what a question asks for. */
export function isAbout({ path }: Issue, question: Question): boolean {
  const names = path.filter((part) => typeof part === 'string');
  return (
    names.length > 0 && names.every((name, index) => index >= question.path.length || question.path[index] === name)
  );
}

/** What is wrong with an answer; nothing to say of one that is not there, unless a rule asks for it. */
function faultOf(request: Request, question: Question, { code, message }: Issue, answers: Answers): string | undefined {
  const [given] = answers.get(question.option) ?? [];
  if (code === 'custom' || code === 'too_big' || code === 'invalid_format') return message;
  return given === undefined ? '' : notOneOf(given, choicesFor(request, question));
}

/**
 * Of what lives in other files, only what is there can be named. Authors and categories can be new, but hardly where
 * they are a letter away from one that is there.
 */
function unknownAnswer({ newType, known }: Request, question: Question, answers: Answers): string | undefined {
  const given = answers.get(question.option) ?? [];
  if (given.some((answer) => /\p{Cc}/u.test(answer))) return 'has a line break or another character that nobody sees';
  const { values, isComplete } = known[knownKey(newType.type, question.option)] ?? { values: [], isComplete: false };
  const unknown = given
    .filter((name) => name !== '' && !values.includes(name))
    .find((name) => isComplete || nearest(name, values) !== undefined);
  return unknown === undefined ? undefined : notOneOf(unknown, values);
}

function notOneOf(given: string, choices: readonly string[]): string {
  if (choices.length === 0) return `is \`${given}\`, which is not right`;
  const near = nearest(given, choices);
  return `is \`${given}\`; ${near === undefined ? `write one of: ${choices.join(', ')}` : `did you mean ${near}?`}`;
}

function prompt(request: Request, { question, fault }: Open): string {
  const choices = choicesFor(request, question);
  return [
    '',
    ...(fault === '' ? [] : [`\`${question.option}\` ${asSentence(fault)}`]),
    question.help,
    ...(choices.length === 0 ? [] : [`One of: ${choices.join(', ')}`]),
    `${question.option}: `,
  ].join('\n');
}

function inWords(request: Request, open: readonly Open[]): string {
  const { word } = request.newType;
  const width = Math.max(...open.map(({ question: { option } }) => option.length)) + 4;
  const lines = open.map(({ question, fault }) => {
    const choices = choicesFor(request, question);
    const more = choices.length === 0 ? '' : ` One of: ${choices.join(', ')}.`;
    return `  ${`--${question.option}`.padEnd(width)}${fault === '' ? `${question.help}${more}` : asSentence(fault)}`;
  });
  return [`Say more of this ${word}:`, ...lines, `npm run new -- ${word} --help shows all.`].join('\n');
}

function asSentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}
