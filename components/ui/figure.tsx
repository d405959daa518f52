import { pictureSize } from '@/lib/content/picture-size';
import { href } from '@/lib/routes';

type Props = {
  src: string;
  /** What the picture shows, for people who do not see it. */
  alt: string;
  caption?: string | undefined;
};

/** A picture, and a line about it. */
export function Figure({ src, alt, caption }: Props) {
  return (
    <figure>
      <img
        src={href(src)}
        alt={alt}
        {...pictureSize(src)}
        className="h-auto max-w-full rounded-md border border-rule bg-panel"
      />
      {caption && <figcaption className="mt-2 text-sm text-muted">{caption}</figcaption>}
    </figure>
  );
}
