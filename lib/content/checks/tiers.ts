import { member, site } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';

/**
 * A member stands in one tier at a time, but for tiers that are `additional` in site.yml. Who changes a tier and
 * forgets the `until` of the old one gets a warning. Where site.yml has a fault, nobody can tell.
 */
export function checkTiers(files: readonly CheckedFile[]): Finding[] {
  const [tiers] = filesOf(files, site).map(({ checked }) => checked.tiers);
  const single = new Set(tiers?.filter(({ additional }) => additional !== true).map(({ id }) => id));
  return filesOf(files, member).flatMap((file) => besideAnother(file, single));
}

function besideAnother(file: CheckedFile<typeof member>, single: ReadonlySet<string>): Finding[] {
  const memberships = file.checked.memberships
    .map((membership, index) => ({ ...membership, index }))
    .filter(({ tier }) => single.has(tier))
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  return memberships.flatMap(({ tier, since, index }, at) => {
    const before = memberships[at - 1];
    if (before === undefined || before.tier === tier) return [];
    if (before.until !== undefined && before.until <= since) return [];
    const message = `From ${since} on, the member stands in \`${before.tier}\` and \`${tier}\` at once. If it has changed its tier, write \`until: ${since}\` in \`${before.tier}\`; a tier that stands beside others has \`additional: true\` in site.yml.`;
    return [asWarning(file.finding('two-tiers', message, ['memberships', index, 'tier']))];
  });
}
