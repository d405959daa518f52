import { type PictureSize, pictureSize, sizesInColumn } from '@/lib/content/picture-size';
import { Picture } from './picture';

type Props = {
  src: string;
  /** What the picture shows, for people who do not see it. */
  alt: string;
  caption?: string | undefined;
  /** The size of a picture that is not below `/media`, in pixels. */
  size?: PictureSize | undefined;
};

/** A picture in the column of text, and a line about it. */
export function Figure({ src, alt, caption, size = pictureSize(src) }: Props) {
  return (
    <figure>
      <Picture
        src={src}
        alt={alt}
        size={size}
        sizes={sizesInColumn(size)}
        className="h-auto max-w-full rounded-md border border-rule bg-panel"
      />
      {caption && <figcaption className="mt-2 text-sm text-muted">{caption}</figcaption>}
    </figure>
  );
}
