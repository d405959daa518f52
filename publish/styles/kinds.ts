type Kind = { words: Set<string>; members: number[] };
type Pair = { one: Kind; other: Kind; cost: number };

/**
 * Sorts sets of words into at most `limit` kinds, such that what a set has in common with its kind is
 * much and what it does not need is little. The same sets in the same order give the same kinds.
 *
 * @returns the places of the sets of each kind
 */
export function kindsOf(sets: readonly ReadonlySet<string>[], limit: number): number[][] {
  let kinds: Kind[] = [];
  let pairs: Pair[] = [];
  for (const [place, set] of sets.entries()) {
    const same = kinds.find(({ words }) => words.size === set.size && missing(words, set) === 0);
    const kind = same ?? { words: new Set(set), members: [] };
    kind.members.push(place);
    kinds = [...kinds.filter((one) => one !== kind), kind];
    pairs = withPairsOf(kind, kinds, pairs);
    const nearest = kinds.length > limit ? cheapest(pairs) : undefined;
    if (nearest === undefined) continue;
    const { one, other } = nearest;
    for (const word of other.words) one.words.add(word);
    one.members.push(...other.members);
    kinds = kinds.filter((each) => each !== other);
    pairs = withPairsOf(
      one,
      kinds,
      pairs.filter((pair) => pair.one !== other && pair.other !== other),
    );
  }
  return kinds.map(({ members }) => members.sort((a, b) => a - b));
}

/** What it costs to join a kind that has changed with each other one, beside the costs that have not changed. */
function withPairsOf(kind: Kind, kinds: readonly Kind[], pairs: readonly Pair[]): Pair[] {
  const others = kinds.filter((other) => other !== kind);
  return [
    ...pairs.filter(({ one, other }) => one !== kind && other !== kind),
    ...others.map((other) => ({ one: kind, other, cost: cost(kind, other) })),
  ];
}

/** The two kinds whose members are burdened least by what they do not need once they are one. */
function cheapest(pairs: readonly Pair[]): Pair | undefined {
  return pairs.reduce<Pair | undefined>((best, pair) => (best && best.cost <= pair.cost ? best : pair), undefined);
}

/**
 * What a page does not need counts with its square: each page has a budget, and a hundred pages with a word too many
 * are better off than one page with a hundred.
 */
function cost(one: Kind, other: Kind): number {
  return (
    one.members.length * missing(one.words, other.words) ** 2 +
    other.members.length * missing(other.words, one.words) ** 2
  );
}

/** How many words of the second set the first does not have. */
function missing(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of others) if (!words.has(word)) count++;
  return count;
}
