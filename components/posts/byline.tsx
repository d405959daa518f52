import { Link } from '@/components/ui/link';
import type { Word } from '@/components/ui/tag';
import { format, t } from '@/lib/language';

const placeholder = '\u0000';

/** Who wrote a post, each name leading to the author’s page. */
export function AuthorLine({ authors }: { authors: readonly Word[] }) {
  const marked = authors.map((_, index) => `${placeholder}${index}${placeholder}`);
  const parts = t('post.by', { authors: format.list(marked) }).split(placeholder);
  return (
    <span>
      {parts.map((part, index) => (index % 2 === 0 ? part : <Author key={part} author={authors[Number(part)]} />))}
    </span>
  );
}

function Author({ author }: { author: Word | undefined }) {
  if (author?.address === undefined) return author?.label;
  return (
    <Link href={author.address} rel="author">
      {author.label}
    </Link>
  );
}
