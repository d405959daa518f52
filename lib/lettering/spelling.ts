import { fontOf, fontWith, isEmojiFont, type LetterFont, type Weight } from './fonts';

/** A text of which every letter can be drawn. `fonts` has an entry for each UTF-16 unit of it. */
export type Spelling = { text: string; fonts: readonly LetterFont[] };

type Letter = { text: string; font: LetterFont };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const skinTone = /\p{Emoji_Modifier}/u;
const unseen = /\p{Default_Ignorable_Code_Point}/u;
/** Narrow blanks, such as in `17 – 18 November`. */
const narrow = /^[\u2009\u202f]$/;
const presentation = /[\ufe0e\ufe0f]/;

/**
 * What can be drawn of a text, and with which fonts. Blanks and breaks become one blank. A letter that no font has
 * is left out, and so is a mark on a letter whose font does not have it. Of an emoji made of several,
 * the first is left where no font has all of them.
 */
export async function spell(text: string, weight: Weight): Promise<Spelling> {
  const line = text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, (blanks) => (narrow.test(blanks) ? blanks : ' '));
  const letters: Letter[] = [];
  for (const { segment } of graphemes.segment(line)) {
    const letter = await letterOf(segment, weight);
    const isSecondBlank = letter?.text === ' ' && (letters.at(-1)?.text ?? ' ') === ' ';
    if (letter !== undefined && !isSecondBlank) letters.push(letter);
  }
  if (letters.at(-1)?.text === ' ') letters.pop();
  return {
    text: letters.map((letter) => letter.text).join(''),
    fonts: letters.flatMap(({ text: { length }, font }) => Array.from({ length }, () => font)),
  };
}

async function letterOf(grapheme: string, weight: Weight): Promise<Letter | undefined> {
  const [first = '', ...others] = grapheme;
  if (others.length > 0 && emoji.test(grapheme)) return emojiOf([first, ...others], weight);
  const font = await fontOf(codeOf(first), weight);
  return font && { text: [first, ...others.filter((mark) => font.codes.has(codeOf(mark)))].join(''), font };
}

/** An emoji of several: as a whole, else in no skin’s colour, else the first of them. */
async function emojiOf(grapheme: readonly string[], weight: Weight): Promise<Letter | undefined> {
  const parts = grapheme.filter((part) => !presentation.test(part));
  const bare = parts.filter((part) => !skinTone.test(part));
  for (const some of [parts, bare, bare.slice(0, 1)]) {
    const codes = some.filter((part) => !unseen.test(part)).map(codeOf);
    const font = await fontWith(codes, weight, isEmojiFont);
    if (font !== undefined) return { text: some.join(''), font };
  }
  return undefined;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
