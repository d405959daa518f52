import type { ColourUses } from './colour-uses';
import { decorations, markPairs, type Pair, textPairs, wordlessGrounds } from './contrast';

/** What a file does with colours that the tables of `contrast.ts` do not know, each with what to do about it. */
export function unlisted(uses: ColourUses): string[] {
  const grounds = [...textPairs.map(([, ground]) => ground), ...wordlessGrounds];
  const marks = [...markPairs.map(([front]) => front), ...decorations];
  const found = [
    ...uses.texts
      .filter((name) => !textPairs.some(([front]) => front === name))
      .map((name) => `text-${name}: add its pairs to textPairs`),
    ...uses.grounds
      .filter((name) => !grounds.includes(name))
      .map((name) => `bg-${name}: add its pairs to textPairs, or the ground to wordlessGrounds`),
    ...uses.marks
      .filter((name) => !marks.includes(name))
      .map(
        (name) => `${name} as an edge or a mark: add its pairs to markPairs, or say in decorations why it may be faint`,
      ),
    ...uses.textPairs
      .filter((pair) => !has(textPairs, pair))
      .map(([front, ground]) => `text-${front} on bg-${ground}: add the pair to textPairs`),
    ...uses.markPairs
      .filter((pair) => pair[0] !== pair[1] && !decorations.includes(pair[0]) && !has(markPairs, pair))
      .map(([front, ground]) => `${front} as an edge or a mark on bg-${ground}: add the pair to markPairs`),
  ];
  return [...new Set(found)];
}

/** The entries of a table of grounds or marks that no file uses. */
export function unused(entries: readonly string[], used: readonly string[]): string[] {
  return entries.filter((entry) => !used.includes(entry));
}

function has(table: readonly Pair[], [front, ground]: Pair): boolean {
  return table.some((pair) => pair[0] === front && pair[1] === ground);
}
