import { fieldsFrom, type NewFields } from '../new-document/answers';
import { isAbout } from '../new-document/complete';
import { type Question, questionsOf } from '../new-document/questions';
import type { NewType } from '../new-document/types';

/** Stands for the day on which somebody uses an example. */
export const exampleDay = '2027-01-01';

/** Values of every kind that has to have a form; where none is right, a text is. */
const examples = ['gold', exampleDay, `${exampleDay}T23:59Z`, 'UTC', 'https://example.org', 'SE', '/about', '1'];

/**
 * Fields with which a document of a type is complete: the first of their choices, an example, or the field’s own
 * sentence.
 *
 * @throws where a field takes none of the examples: add one that it takes
 */
export function exampleFields(newType: NewType, title: string): NewFields {
  const questions = questionsOf(newType);
  const answers = new Map<string, readonly string[]>();
  const fieldsWith = () => fieldsFrom(newType, title, questions, answers);
  const isWrong = (question: Question) =>
    newType.type.schema.safeParse(fieldsWith()).error?.issues.some((issue) => isAbout(issue, question)) ?? false;
  const answer = (question: Question) => {
    const { choices, help, option } = question;
    const fits = [...choices, help, ...examples].some((example) => {
      answers.set(option, [example]);
      return !isWrong(question);
    });
    if (!fits) throw new Error(`No example is right for \`${option}\` of a ${newType.word}. Add one to examples.ts.`);
  };
  for (const question of questions.filter(({ isRequired }) => isRequired))
    answers.set(question.option, [question.help]);
  for (const question of questions.filter(({ isRequired }) => isRequired)) answer(question);
  // What a rule asks for, such as the place of an event that is not online.
  for (const question of questions.filter((one) => !answers.has(one.option) && isWrong(one))) answer(question);
  return fieldsWith();
}
