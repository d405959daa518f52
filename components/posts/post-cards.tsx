import { Card } from '@/components/ui/card';
import { Day } from '@/components/ui/day';
import type { Post } from '@/lib/content/source';

type Props = {
  posts: readonly Post[];
  level: 2 | 3;
};

/** A few posts beside each other. */
export function PostCards({ posts, level }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-3">
      {posts.map(({ address, title, date, summary, seo }) => (
        <li key={address}>
          <Card
            href={address}
            title={title}
            level={level}
            head={
              <p className="data mb-2">
                <Day iso={date} />
              </p>
            }
          >
            <p className="mt-2 text-sm text-muted">{summary ?? seo.description}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
