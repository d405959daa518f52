import type { Member } from '@/lib/content/source';

type Props = { member: Pick<Member, 'name' | 'logo'> };

/** A member’s logo, else its initials. */
export function Monogram({ member: { name, logo } }: Props) {
  if (logo !== undefined) {
    return (
      <picture className="shrink-0">
        {logo.dark && <source srcSet={logo.dark} media="(prefers-color-scheme: dark)" />}
        <img src={logo.light} alt="" className="size-10 object-contain" />
      </picture>
    );
  }
  return (
    <span
      aria-hidden="true"
      className="grid size-10 shrink-0 place-content-center rounded bg-accent-soft text-xs font-semibold tracking-wide"
    >
      {initials(name)}
    </span>
  );
}

/** The first letters of the first two words; of a single word, its first two. */
function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  const letters =
    words.length === 1 ? [...(words[0] ?? '')].slice(0, 2) : words.slice(0, 2).map((word) => [...word][0]);
  return letters.join('').toUpperCase();
}
