import { Day } from '@/components/ui/day';
import type { Post } from '@/lib/content/source';
import { href } from '@/lib/routes';

type Props = {
  posts: readonly Post[];
  /** The level of the posts’ titles among the page’s headings. */
  level: 2 | 3;
};

/** A dense list of posts: date, title, summary. */
export function PostList({ posts, level }: Props) {
  if (posts.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <ol className="grid gap-8">
      {posts.map(({ address, title, date, summary, seo }) => (
        <li key={address} className="grid gap-x-8 gap-y-1 md:grid-cols-[10rem_1fr]">
          <p className="pt-1 text-sm text-muted">
            <Day iso={date} />
          </p>
          <div className="max-w-prose">
            <Heading className="text-lg">
              <a href={href(address)} className="link-title">
                {title}
              </a>
            </Heading>
            <p className="mt-1 text-sm text-muted">{summary ?? seo.description}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
