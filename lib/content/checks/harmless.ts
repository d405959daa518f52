/**
 * Text of a content file as it may stand in a terminal or a log. What is not a letter to look at (control characters,
 * unusual blanks, marks that turn the order of letters round) shows as its number: `<U+001B>`. What would be a
 * command to GitHub's runner (`##[`) is broken up; one that begins with `::` counts only where a line does.
 */
export function harmless(text: string): string {
  return text
    .replace(/\t/g, '<tab>')
    .replace(/(?![ \u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/gu, named)
    .replace(/##(?=\[)/g, '#<U+0023>');
}

function named(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`;
}
