/** A label beside a drawing: where its middle would best be, and how high it is, in one unit. */
export type Label = { at: number; height: number };

/**
 * Where the middles of labels come to lie, so that none covers another and each is as near to its place as the order
 * allows. They stand from 0 to `room`; labels that need more room than there is go on below it.
 *
 * @param labels from top to bottom
 */
export function spreadLabels(labels: readonly Label[], room: number): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { at, height } of labels) {
    const top = Math.max(free, at - height / 2);
    tops.push(top);
    free = top + height;
  }
  // From below, what was pushed out moves up as far as there is room.
  let floor = Math.max(
    room,
    labels.reduce((sum, { height }) => sum + height, 0),
  );
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const height = labels[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, floor - height);
    floor = tops[index] ?? 0;
  }
  return labels.map(({ height }, index) => (tops[index] ?? 0) + height / 2);
}

/** Words as lines of about so many letters; a longer word stands on a line of its own. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
