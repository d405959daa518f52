import { folded } from './correction';

/** What counts for the order of two pages: how well each fits by Pagefind’s reckoning, its title, and its day. */
export type Rankable = { score: number; page: { meta: { title?: string; date?: string } } };

/** Scores that are no further apart than this, as a factor, are one rank: what fits about as well. */
const sameRank = 1.15;

/**
 * Puts what was found in order: first what is called exactly what was looked for, then what fits better, and of
 * what fits as well the newest. What has no day follows.
 */
export function ranked<Match extends Rankable>(found: readonly Match[], query: string): Match[] {
  const isExact = ({ page }: Match) => Number(folded(page.meta.title ?? '') === folded(query));
  return [...found].sort(
    (a, b) =>
      isExact(b) - isExact(a) || rank(b) - rank(a) || (b.page.meta.date ?? '').localeCompare(a.page.meta.date ?? ''),
  );
}

function rank({ score }: Rankable): number {
  return Math.round(Math.log(score) / Math.log(sameRank));
}
