import type { DatedChange, MembershipChange } from './content/membership-changes';
import { t } from './language';
import { routes } from './routes';
import { site } from './site';

/** A change in a sentence that stands by itself: who, and what. Names are those of the day. */
export function changeSentence(change: DatedChange): string {
  const { name } = change;
  switch (change.kind) {
    case 'joined':
      return t('members.joined', { name, tier: tierName(change.tier) });
    case 'left':
      return t('members.leftTier', { name, tier: tierName(change.tier) });
    case 'moved':
      return t('members.moved', { name, from: tierName(change.from), to: tierName(change.to) });
    case 'renamed':
      return t('members.renamed', { from: change.from, to: change.to });
  }
}

/** The same where it is clear of whom it tells: on the member’s own page. */
export function changeWords(change: DatedChange, isFounding: boolean): string {
  switch (change.kind) {
    case 'joined':
      return t(isFounding ? 'history.founding' : 'history.joined', { tier: tierName(change.tier) });
    case 'left':
      return t('history.left', { tier: tierName(change.tier) });
    case 'moved':
      return t('history.moved', { from: tierName(change.from), to: tierName(change.to) });
    case 'renamed':
      return t('history.renamed', { from: change.from, to: change.to });
  }
}

/** Where a change stands on its member’s page. Feeds know it by this for ever. */
export function changeAddress({ member, id }: Pick<MembershipChange, 'member' | 'id'>): string {
  return `${routes.member(member.slug)}#${id}`;
}

/** What a tier is called, by its id. */
export function tierName(id: string): string {
  return site.tiers.find((tier) => tier.id === id)?.name ?? id;
}
