import type { Tag } from '@/components/ui/tag-list';
import { format, t } from '@/lib/language';
import { href } from '@/lib/routes';

const placeholder = '\u0000';

/** Who wrote a post, each name leading to the author’s page. */
export function AuthorLine({ authors }: { authors: readonly Tag[] }) {
  const marked = authors.map((_, index) => `${placeholder}${index}${placeholder}`);
  const parts = t('post.by', { authors: format.list(marked) }).split(placeholder);
  return (
    <span>
      {parts.map((part, index) => (index % 2 === 0 ? part : <Author key={part} author={authors[Number(part)]} />))}
    </span>
  );
}

function Author({ author }: { author: Tag | undefined }) {
  if (author?.address === undefined) return author?.label;
  return (
    <a href={href(author.address)} rel="author" className="link">
      {author.label}
    </a>
  );
}
