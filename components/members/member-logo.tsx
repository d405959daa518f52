import { pictureSize } from '@/lib/content/picture-size';
import type { Member } from '@/lib/content/source';
import { opticalSize } from '@/lib/design/optical-size';
import { href } from '@/lib/routes';
import { Monogram, type MonogramSize } from './monogram';

/** The side, in rem, of the square whose area a logo covers. */
const squares: Record<MonogramSize, number> = { large: 4, medium: 3, small: 2.25 };

type Props = { member: Pick<Member, 'name' | 'logo'>; size: MonogramSize };

/** A member’s logo, as large to the eye as every other one; else its monogram. The name stands beside it. */
export function MemberLogo({ member: { name, logo }, size }: Props) {
  if (logo === undefined) return <Monogram name={name} size={size} />;
  if (logo.dark === undefined) return <Logo src={logo.light} size={size} className="rounded-sm bg-logo-ground p-1" />;
  return (
    <>
      <Logo src={logo.light} size={size} className="only-light" />
      <Logo src={logo.dark} size={size} className="only-dark" />
    </>
  );
}

/** Lazy: of two variants, a browser then asks only for the one that shows. */
async function Logo({ src, size, className }: { src: string; size: MonogramSize; className: string }) {
  const natural = await pictureSize(src);
  const { width, height } = opticalSize(natural.width, natural.height);
  const pixels = (share: number) => Math.round(share * squares[size] * 16);
  return (
    <img
      src={href(src)}
      alt=""
      width={pixels(width)}
      height={pixels(height)}
      loading="lazy"
      className={`shrink-0 object-contain ${className}`}
    />
  );
}
