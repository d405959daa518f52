import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import type { Topic } from '@/lib/content/topics';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';

type Props = {
  categories: readonly Topic[];
  years: readonly Topic[];
  /** The address of the list that the page shows. */
  current: string;
};

/** Ways to a part of the news: by category, by year; and the feed. */
export function Narrowing({ categories, years, current }: Props) {
  return (
    <div className="grid gap-6 lg:sticky lg:top-6">
      <Topics title={t('blog.categories')} topics={categories} addressOf={routes.category} current={current} />
      <Topics title={t('blog.years')} topics={years} addressOf={routes.year} current={current} />
      <p className="flex items-center gap-2 text-sm">
        <Icon name="feed" className="size-4 shrink-0 text-accent" />
        <Link href={routes.feed(routes.blog, 'rss')} kind="quiet">
          {t('blog.feed')}
        </Link>
      </p>
    </div>
  );
}

type TopicsProps = {
  title: string;
  topics: readonly Topic[];
  addressOf: (name: string) => string;
  current: string;
};

function Topics({ title, topics, addressOf, current }: TopicsProps) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label={title}>
      <p className="kicker mb-2">{title}</p>
      <ul className="flex flex-wrap gap-2">
        {topics.map(({ name, slug, count }) => (
          <li key={slug}>
            <Tag label={name} address={addressOf(name)} count={count} current={addressOf(name) === current} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
