import { Tag, type Word } from './tag';

/** Short words in a row; those with a page of their own are links. */
export function TagList({ tags, label }: { tags: readonly Word[]; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag.label}>
          <Tag {...tag} />
        </li>
      ))}
    </ul>
  );
}
