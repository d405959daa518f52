import type { z } from 'zod';
import type { member } from '../../lib/content/schema';
import { type Document, markdownFile } from './documents';
import { daysAfter, type Names } from './names';
import { picturesOf } from './pictures';
import { paragraph } from './prose';
import { type Random, randomFor } from './random';

type MemberFields = z.input<typeof member.schema>;

/** The tiers as members name them, and as `site.yml` lists them: the first has the fewest members. */
export const tiers = ['platinum', 'gold', 'silver', 'associate', 'donor'] as const;

/** The day up to which the list of members is known; no membership is newer. */
export const membersAsOf = '2024-01-15';

/** Four years before that: each month of them is a page, or several. */
const firstDay = '2020-02-01';

const countries =
  'AR AT AU BE BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR ID IE IN IT JP KE KR MX MY NG NL NO NZ PL PT RO SE SG TH TR TW US VN ZA'.split(
    ' ',
  );

/** Every member: two in three stand in their first tier, the others moved to another one or left. */
export function memberDocuments({ members }: Names): Document[] {
  return members.map(({ name, slug }, index) => {
    const random = randomFor('member', index);
    const text = random.chance(0.6) ? `${paragraph(random, 40)}\n` : '';
    return markdownFile(`members/${slug}.md`, memberFields(random, name, slug), text);
  });
}

function memberFields(random: Random, name: string, slug: string): MemberFields {
  const [logo] = random.chance(0.1) ? random.some(picturesOf('logo'), 1) : [];
  return {
    name,
    kind: random.pick(['company', 'company', 'company', 'academic', 'research', 'nonprofit'] as const),
    ...(random.chance(0.95) && { country: random.pick(countries) }),
    ...(random.chance(0.9) && { website: `https://${slug}.example` }),
    ...(logo && { logo: { light: logo.src } }),
    ...(random.chance(0.05) && { formerNames: [{ name: `Former ${name}`, until: '2023-05-01' }] }),
    memberships: memberships(random),
  };
}

function memberships(random: Random): MemberFields['memberships'] {
  const since = daysAfter(firstDay, random.whole(0, 900));
  const end = daysAfter(since, random.whole(90, 500));
  // Every draw can end at the last tier, and few at the first.
  const tier = random.pick(tiers.slice(random.whole(0, tiers.length - 1)));
  if (random.chance(0.15)) return [{ tier, since, until: end }];
  if (!random.chance(0.18)) return [{ tier, since }];
  const next = random.pick(tiers.filter((other) => other !== tier));
  return [
    { tier, since, until: end },
    { tier: next, since: end },
  ];
}
