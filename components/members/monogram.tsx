import { monogramOf } from '@/lib/design/monogram';

const grounds = ['bg-tint-1', 'bg-tint-2', 'bg-tint-3', 'bg-tint-4', 'bg-tint-5', 'bg-tint-6'] as const;

const sizes = {
  large: 'size-16 text-lg',
  medium: 'size-12 text-sm',
  small: 'size-9 text-2xs',
} as const;

export type MonogramSize = keyof typeof sizes;

const base = 'grid shrink-0 place-content-center border border-transparent font-strong';

/** A monogram that a script fills in; it names the ground in `data-tint`. */
export function MonogramPattern({ size }: { size: MonogramSize }) {
  return (
    <span
      aria-hidden="true"
      data-slot="tint"
      className={`${base} rounded-sm ${sizes[size]} data-[tint=1]:bg-tint-1 data-[tint=2]:bg-tint-2 data-[tint=3]:bg-tint-3 data-[tint=4]:bg-tint-4 data-[tint=5]:bg-tint-5 data-[tint=6]:bg-tint-6`}
    >
      <span data-slot="letters" />
    </span>
  );
}

/** The letters of an organisation or person without a picture. */
export function Monogram({ name, size, round = false }: { name: string; size: MonogramSize; round?: boolean }) {
  const { letters, tint } = monogramOf(name);
  return (
    <span
      aria-hidden="true"
      className={`${base} ${round ? 'rounded-full' : 'rounded-sm'} ${grounds[tint - 1]} ${sizes[size]}`}
    >
      {letters}
    </span>
  );
}
