import { Tag, type Word } from './tag';

type Props = {
  tags: readonly Word[];
  label: string;
  /** What the words are, said before each: a link’s words have to make sense alone (WCAG 2.4.9). */
  kind?: string;
};

/** Short words in a row; those with a page of their own are links. */
export function TagList({ tags, label, kind }: Props) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag.label}>
          <Tag {...tag} kind={kind} />
        </li>
      ))}
    </ul>
  );
}
