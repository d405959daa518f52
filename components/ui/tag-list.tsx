import { href } from '@/lib/routes';

export type Tag = { label: string; address?: string | undefined };

/** Short words in a row; those with a page of their own are links. */
export function TagList({ tags, label }: { tags: readonly Tag[]; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2 text-sm">
      {tags.map(({ label: word, address }) => (
        <li key={word}>
          {address === undefined ? (
            <span className="inline-block rounded-full bg-panel px-3 py-0.5">{word}</span>
          ) : (
            <a
              href={href(address)}
              className="inline-block rounded-full bg-panel px-3 py-0.5 underline-offset-4 hover:text-accent hover:underline"
            >
              {word}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
