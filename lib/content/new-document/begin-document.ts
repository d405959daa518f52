import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../commands/usage';
import { ordinaryBlanks } from '../checks/blanks';
import { checkedFiles } from '../checks/checked-files';
import type { Answers } from './answers';
import { type Ask, completeFields } from './complete';
import { fileNameFor, isFileName, mayHaveFolders, pathFor } from './file-name';
import { type KnownValues, knownKey, knownValues } from './known-values';
import { type Question, questionsOf } from './questions';
import { refuseFaults, refuseTakenPath } from './refusals';
import { documentText } from './template';
import type { NewType } from './types';

/** What somebody said of the document that they want to begin. */
export type Wish = {
  newType: NewType;
  title: string | undefined;
  /** The file name without its ending, where it is not to be made of the title. */
  fileName: string | undefined;
  answers: Answers;
};

/** The file that was written, below the content folder, and what nobody had said, in words. */
export type Begun = { path: string; taken: string[] };

/**
 * Writes the file of a new document. It never writes over a file, nor takes an address that something has.
 *
 * @param now which day is today, in UTC
 * @param ask undefined where nobody can be asked
 * @throws {UsageError} where something is missing or wrong, and nobody can be asked
 * @throws {RefusedError} where the file or its address is there already
 */
export async function beginDocument(directory: string, wish: Wish, now: Date, ask: Ask | undefined): Promise<Begun> {
  const { newType } = wish;
  const title = await titleOf(wish, ask);
  const path = pathFor(newType, await nameOf(wish, title, ask));
  refuseTakenPath(directory, path);
  const { files } = checkedFiles(directory);
  const known = knownValues(files);
  const questions = questionsOf(newType);
  const { answers, taken } = withUsual(wish, questions, known, now);
  const fields = await completeFields({ newType, title, questions, known }, answers, ask);
  const text = documentText(newType, fields);
  refuseFaults(directory, files, path, text);
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text, { flag: 'wx' });
  return { path, taken };
}

async function titleOf({ newType, title: given }: Wish, ask: Ask | undefined): Promise<string> {
  let title = ordinaryBlanks(given ?? '').trim();
  while (title === '' && ask !== undefined)
    title = ordinaryBlanks(await ask(`The ${newType.titleField} of the ${newType.word}: `)).trim();
  if (title === '') {
    throw new UsageError(`Write the ${newType.titleField} too, in quotes: npm run new -- ${newType.word} "…"`);
  }
  if (/\p{Cc}/u.test(title))
    throw new UsageError(`The ${newType.titleField} has a line break or another character that nobody sees.`);
  return title;
}

/**
 * @throws {UsageError} where a name is wrong, or none can be made of the title
 */
async function nameOf({ newType, fileName }: Wish, title: string, ask: Ask | undefined): Promise<string> {
  const name = fileName?.replace(/\.md$/, '') ?? fileNameFor(title);
  const parts = mayHaveFolders(newType) ? name?.split('/') : [name ?? ''];
  if (name !== undefined && parts?.every(isFileName)) return name;
  const fault =
    name === undefined
      ? `No file name can be made of “${title}” that works in every address and on every system.`
      : `\`${name}\` cannot be a file name.`;
  const howTo = 'Use small letters a to z, digits and hyphens, such as spring-release.';
  if (ask === undefined) throw new UsageError(`${fault} ${howTo} Write it as --file-name="…".`);
  const answer = (await ask(`\n${fault}\n${howTo}\nfile name: `)).trim();
  return nameOf({ newType, fileName: answer, title, answers: new Map() }, title, ask);
}

/** What nobody has said and everybody would: today, the usual author, the only category. */
function withUsual({ newType, answers: given }: Wish, questions: readonly Question[], known: KnownValues, now: Date) {
  const answers = new Map([...given].map(([option, values]) => [option, values.map(ordinaryBlanks)]));
  const taken: string[] = [];
  for (const { option, path, isRequired } of questions) {
    if (!isRequired || answers.has(option)) continue;
    const isToday = newType.today.includes(path.join('.'));
    const value = isToday ? now.toISOString().slice(0, 10) : known[knownKey(newType.type, option)]?.usual;
    if (value === undefined) continue;
    answers.set(option, [value]);
    taken.push(
      `${option}: ${value}, ${isToday ? 'today in UTC' : 'the usual one here'}; --${option}="…" says otherwise`,
    );
  }
  return { answers, taken };
}
