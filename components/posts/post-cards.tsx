import { Card } from '@/components/ui/card';
import { Day } from '@/components/ui/day';
import { postSummary } from '@/lib/content/posts';
import type { Post } from '@/lib/content/source';

type Props = {
  posts: readonly Post[];
  level: 2 | 3;
};

/** A few posts beside each other. */
export function PostCards({ posts, level }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-3">
      {posts.map((post) => (
        <li key={post.address}>
          <Card
            href={post.address}
            title={post.title}
            level={level}
            head={
              <p className="data mb-2">
                <Day iso={post.date} />
              </p>
            }
          >
            <p className="mt-2 text-sm text-muted">{postSummary(post)}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
