import type { ReactNode } from 'react';
import type { Member } from '@/lib/content/source';
import { format } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { Monogram } from './monogram';

type Props = {
  members: readonly Member[];
  /** A few words after a member’s country, such as since when it is a member. */
  note?: (member: Member) => ReactNode;
};

/** Members by name, each leading to its page. */
export function MemberList({ members, note }: Props) {
  return (
    <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {members.map((member) => (
        <li key={member.slug} className="flex items-center gap-3">
          <Monogram member={member} />
          <p className="min-w-0 leading-snug">
            <a href={href(routes.member(member.slug))} className="link-title font-semibold">
              {member.name}
            </a>
            <span className="block text-sm text-muted">
              {member.country && format.country(member.country)}
              {member.country && note && ' · '}
              {note?.(member)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
