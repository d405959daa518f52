import { type PictureSize, pictureSize } from '@/lib/content/picture-size';
import { href } from '@/lib/routes';

type Props = {
  src: string;
  /** What the picture shows, for people who do not see it; empty where the words beside it say so. */
  alt: string;
  /** How wide it shows, as a length in `rem` or `px`, the widest first: the widths that `publish/` makes follow from it. */
  sizes: string;
  /** The size of a picture that is not below `/media`, in pixels. */
  size?: PictureSize | undefined;
  className: string;
};

/** A picture with its true width and height. `publish/` offers it in better formats, and says when it is asked for. */
export function Picture({ src, alt, sizes, size = pictureSize(src), className }: Props) {
  return <img src={href(src)} alt={alt} {...size} sizes={sizes} className={className} />;
}
