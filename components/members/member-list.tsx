import type { ReactNode } from 'react';
import type { Member } from '@/lib/content/source';
import { format } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { MemberLogo } from './member-logo';
import type { MonogramSize } from './monogram';

type Props = {
  members: readonly Member[];
  /** Larger for those who carry more. */
  size: MonogramSize;
  /** A few words after a member’s country, such as since when it is a member. */
  note?: (member: Member) => ReactNode;
};

const columns = {
  large: 'columns-card',
  medium: 'columns-entry',
  small: 'columns-entry',
  names: 'columns-name',
} as const;

const entries = {
  large: 'sheet-link flex h-full items-center gap-4 p-4',
  medium: 'sheet-link flex h-full items-center gap-3 p-3',
  small: 'relative flex items-center gap-3',
} as const;

/** Members by name, each leading to its page. */
export function MemberList({ members, size, note }: Props) {
  const boxed = members.some(({ logo }) => logo !== undefined);
  return (
    <ul className={columns[size === 'small' && note === undefined ? 'names' : size]}>
      {members.map((member) => (
        <li key={member.slug} className={entries[size]}>
          <MemberLogo member={member} size={size} boxed={boxed} />
          <div className="min-w-0 leading-snug">
            <a
              href={href(routes.member(member.slug))}
              className={`link-title cover inline-block py-0.5 font-strong ${size === 'large' ? 'text-lg' : 'text-sm'}`}
            >
              {member.name}
            </a>
            <MemberLine country={member.country} note={note?.(member)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function MemberLine({ country, note }: { country: Member['country']; note: ReactNode }) {
  if (country === undefined && note === undefined) return null;
  return (
    <p className="text-xs text-muted">
      {country && format.country(country)}
      {country && note && ' · '}
      {note && <span className="whitespace-nowrap">{note}</span>}
    </p>
  );
}
