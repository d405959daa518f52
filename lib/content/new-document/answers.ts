import type { Question } from './questions';
import type { NewType } from './types';

/** What was said of a new document: of each option, everything that was given. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The fields of a document, as they stand in its file. */
export type NewFields = Record<string, unknown>;

/** The fields of a document from its title and from what was said of it. */
export function fieldsFrom(
  { titleField }: NewType,
  title: string,
  questions: readonly Question[],
  answers: Answers,
): NewFields {
  const fields: NewFields = { [titleField]: title };
  for (const question of questions) {
    const given = answers.get(question.option);
    const [name = '', key] = question.path;
    if (given === undefined) continue;
    fields[name] = key === undefined ? answerAsValue(question, given) : withKey(fields[name], key, question, given);
  }
  return fields;
}

/** Answers that somebody wrote on one line: several, with commas between them, where there can be several. */
export function answersIn(line: string, { kind, isInList }: Question): string[] {
  const isSeveral = kind === 'list' || kind === 'one or more' || isInList;
  return isSeveral ? line.split(',').map((part) => part.trim()) : [line];
}

function answerAsValue({ kind }: Question, given: readonly string[]): unknown {
  const [first = ''] = given;
  if (kind === 'flag') return true;
  if (kind === 'list') return given.filter((entry) => entry !== '');
  if (kind === 'one or more') return given.length === 1 ? first : [...given];
  return kind === 'number' && /^-?\d{1,15}$/.test(first) ? Number(first) : first;
}

/** A group, or the entries of a list of groups, with one more field in each. */
function withKey(known: unknown, key: string, question: Question, given: readonly string[]): unknown {
  const entries = Array.isArray(known) ? known : [known];
  const values = given.map((answer, index) => ({ ...entries[index], [key]: answerAsValue(question, [answer]) }));
  return question.isInList ? values : values[0];
}
