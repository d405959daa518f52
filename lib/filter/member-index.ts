import { isCurrent, memberSince, membersAt, type Tier } from '../content/members';
import type { Member } from '../content/source';
import { monogramOf } from '../design/monogram';
import { href, routes } from '../routes';
import { byName, facetColumn, sortColumn, type Value } from './columns';
import { alsoFoundBy, type FilterIndex, inFolder } from './filter-index';

/** How pages write what is known of a member. */
export type MemberWords = {
  /** Of two letters, ISO 3166-1. */
  country: (code: string) => string;
  kind: (kind: Member['kind']) => string;
  /** Of the first day in a tier: `2020-10-19`. */
  since: (day: string) => string;
};

/**
 * The members of a day for the filter, each once, by name.
 *
 * @param day the day up to which memberships are known: `2022-02-16`
 */
export function memberIndex(
  members: readonly Member[],
  tiers: readonly Tier[],
  day: string,
  words: MemberWords,
): FilterIndex {
  const inOrder = tiers.toSorted((a, b) => a.order - b.order);
  const entries = [...new Set(membersAt(members, inOrder, day).flatMap((tier) => tier.members))].sort(byNameThenSlug);
  const monograms = entries.map(({ name }) => monogramOf(name));
  return {
    ...inFolder(entries.map(({ slug }) => href(routes.member(slug)))),
    also: alsoFoundBy(entries.map(namesOf)),
    columns: {
      title: { names: entries.map(({ name }) => name) },
      tier: facetColumn(
        entries.map((member) => tiersOf(member, inOrder, day)),
        (a, b) => placeOf(a.slug, inOrder) - placeOf(b.slug, inOrder),
      ),
      country: facetColumn(
        entries.map(({ country }) =>
          country === undefined ? [] : [{ slug: country.toLowerCase(), name: words.country(country) }],
        ),
        byName,
      ),
      kind: facetColumn(
        entries.map(({ kind }) => [{ slug: kind, name: words.kind(kind) }]),
        byName,
      ),
      since: sortColumn(
        entries.map((member) => memberSince(member, tiersOf(member, inOrder, day)[0]?.slug ?? '', day)),
        words.since,
      ),
      letters: { names: monograms.map(({ letters }) => letters) },
      tint: { names: monograms.map(({ tint }) => String(tint)) },
    },
  };
}

function byNameThenSlug(a: Member, b: Member): number {
  return byName(a, b) || a.slug.localeCompare(b.slug, 'en');
}

/** The tiers that a member stands in on this day, in their order. */
function tiersOf({ memberships }: Member, inOrder: readonly Tier[], day: string): Value[] {
  const current = new Set(memberships.filter((membership) => isCurrent(membership, day)).map(({ tier }) => tier));
  return inOrder.filter(({ id }) => current.has(id)).map(({ id, name }) => ({ slug: id, name }));
}

function placeOf(tier: string, inOrder: readonly Tier[]): number {
  return inOrder.findIndex(({ id }) => id === tier);
}

/** Its name, and those that it had. */
function namesOf({ name, formerNames = [] }: Member): [name: string, ...others: string[]] {
  return [name, ...formerNames.map((former) => former.name)];
}
