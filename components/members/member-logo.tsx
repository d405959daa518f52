import { pictureSize } from '@/lib/content/picture-size';
import type { Member } from '@/lib/content/source';
import { opticalSize } from '@/lib/design/optical-size';
import { href } from '@/lib/routes';
import { Monogram, type MonogramSize } from './monogram';

/** The side, in rem, of the square whose area a logo covers. */
const squares: Record<MonogramSize, number> = { large: 4, medium: 3, small: 2.25 };

/** As wide as the widest logo gets, so that names beside logos and monograms begin at one line. */
const boxes: Record<MonogramSize, string> = { large: 'w-26', medium: 'w-20', small: 'w-15' };

type Props = {
  member: Pick<Member, 'name' | 'logo'>;
  size: MonogramSize;
  /** Whether others in the list have a logo, and so another width. */
  boxed?: boolean;
};

/** The box of a logo in lists: the filter takes a logo from there. */
export const logoPart = 'data-logo';

/** A member’s logo, as large to the eye as every other one; else its monogram. The name stands beside it. */
export function MemberLogo({ member, size, boxed = false }: Props) {
  return (
    <span
      className={`grid shrink-0 place-content-center ${boxed ? boxes[size] : ''}`}
      {...(member.logo && { [logoPart]: '' })}
    >
      <Picture member={member} size={size} />
    </span>
  );
}

function Picture({ member: { name, logo }, size }: Omit<Props, 'boxed'>) {
  if (logo === undefined) return <Monogram name={name} size={size} />;
  const { light, dark } = logo;
  if (dark !== undefined) {
    return (
      <>
        <Logo src={light} size={size} className="only-light" />
        <Logo src={dark} size={size} className="only-dark" />
      </>
    );
  }
  return (
    <span className="rounded-sm bg-logo-ground p-1">
      <Logo src={light} size={size} className="" />
    </span>
  );
}

/** Lazy: of two variants, a browser then asks only for the one that shows. */
function Logo({ src, size, className }: { src: string; size: MonogramSize; className: string }) {
  const natural = pictureSize(src) ?? { width: 1, height: 1 };
  const { width, height } = opticalSize(natural.width, natural.height);
  const pixels = (share: number) => Math.round(share * squares[size] * 16);
  return (
    <img
      src={href(src)}
      alt=""
      width={pixels(width)}
      height={pixels(height)}
      loading="lazy"
      className={`max-w-none object-contain ${className}`}
    />
  );
}
