import type { Random } from './random';
import { actors, manners, nouns, qualities, verbs } from './words';

type Pattern = (random: Random) => string;

const noun: Pattern = ({ pick }) => pick(nouns);
const thing: Pattern = ({ pick }) => `${pick(qualities)} ${pick(nouns)}`;
const people: Pattern = ({ pick }) => pick(actors);
const verb: Pattern = ({ pick }) => pick(verbs);
const manner: Pattern = ({ pick }) => pick(manners);

const sentences: readonly Pattern[] = [
  (random) => `${people(random)} ${verb(random)} the ${thing(random)} ${manner(random)}`,
  (random) => `most ${people(random)} ${verb(random)} each ${noun(random)} before they ${verb(random)} the next one`,
  (random) =>
    `where the ${noun(random)} is ${random.pick(qualities)}, ${people(random)} ${verb(random)} it ${manner(random)}`,
  (random) =>
    `the ${noun(random)} of the ${thing(random)} stays ${random.pick(qualities)}, and ${people(random)} ${verb(random)} it`,
  (random) =>
    `a team of ${random.whole(3, 400)} ${people(random)} can ${verb(random)} the ${noun(random)} ${manner(random)}`,
  (random) =>
    `in ${random.whole(2005, 2023)} there were ${random.whole(2, 9000)} ${noun(random)}s, most of them ${random.pick(qualities)}`,
  (random) => `to ${verb(random)} the ${noun(random)}, ${people(random)} first ${verb(random)} every ${thing(random)}`,
  (random) =>
    `this is why ${people(random)} and ${people(random)} ${verb(random)} the same ${thing(random)} ${manner(random)}`,
  (random) => `no ${noun(random)} is so ${random.pick(qualities)} that ${people(random)} could not ${verb(random)} it`,
];

/** A sentence with a capital and a full stop, about ten words of filler. */
export function sentence(random: Random): string {
  return `${capitalised(random.pick(sentences)(random))}.`;
}

/** A paragraph of at least so many words, on one line. */
export function paragraph(random: Random, words: number): string {
  let text = sentence(random);
  while (countWords(text) < words) text += ` ${sentence(random)}`;
  return text;
}

/** A heading of four words or a few more, without a full stop. */
export function title(random: Random): string {
  const patterns: readonly Pattern[] = [
    () => `${thing(random)} for ${people(random)}`,
    () => `how ${people(random)} ${verb(random)} the ${noun(random)}`,
    () => `the ${thing(random)} and the ${noun(random)}`,
    () => `${people(random)} ${verb(random)} the ${thing(random)}`,
  ];
  return capitalised(random.pick(patterns)(random));
}

/** Two or three words that name a thing, for cells, list entries and the texts of links. */
export function phrase(random: Random): string {
  return random.chance(0.5) ? `the ${thing(random)}` : `the ${noun(random)} of the ${noun(random)}`;
}

/** A name for a variable of a program: one word in small letters. */
export function identifier(random: Random): string {
  return noun(random);
}

/** Text with its first letter in capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many words a text has; what stands between blanks is one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
