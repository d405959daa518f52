import { Day } from '@/components/ui/day';
import { postSummary } from '@/lib/content/posts';
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
    <ol className="divide-y divide-rule border-y border-rule">
      {posts.map((post) => (
        <li key={post.address} className="with-date py-5">
          <p className="data md:pt-1">
            <Day iso={post.date} />
          </p>
          <div>
            <Heading className="text-lg">
              <a href={href(post.address)} className="link-title visited:text-visited">
                {post.title}
              </a>
            </Heading>
            <p className="mt-1 max-w-note text-sm text-muted">{postSummary(post)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
