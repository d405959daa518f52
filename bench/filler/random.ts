/** Chance that can be repeated: the same seed gives the same choices, on every machine. */
export type Random = {
  /** A whole number from `least` to `most`, both counted in. */
  whole: (least: number, most: number) => number;
  /** One entry of a list. Throws a `RangeError` where the list is empty. */
  pick: <T>(list: readonly T[]) => T;
  /** Different entries of a list in which nothing stands twice: `count` of them, or as many as there are. */
  some: <T>(list: readonly T[], count: number) => T[];
  /** Whether something happens that happens in this share of all cases; 0 is never, 1 is always. */
  chance: (share: number) => boolean;
};

/**
 * Begins a sequence of choices.
 *
 * @param kind what the choices are for; each kind of document has a sequence of its own
 * @param index which document of its kind, so that one more document changes no other
 */
export function randomFor(kind: string, index: number): Random {
  const next = mulberry32(seedOf(`${kind} ${index}`));
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const entry = list[whole(0, list.length - 1)];
    if (entry === undefined) throw new RangeError('There is nothing to choose from.');
    return entry;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set<T>();
    const wanted = Math.min(count, list.length);
    while (chosen.size < wanted) chosen.add(pick(list));
    return [...chosen];
  };
  return { whole, pick, some, chance: (share) => next() < share };
}

/** The hash FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The generator of this name: numbers from 0 to below 1, of 32 bits each. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
