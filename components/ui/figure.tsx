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
      <img src={src} alt={alt} className="h-auto w-full rounded-md border border-rule bg-panel object-cover" />
      {caption && <figcaption className="mt-2 text-sm text-muted">{caption}</figcaption>}
    </figure>
  );
}
