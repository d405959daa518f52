import { Tag } from '@/components/ui/tag';
import type { Topic } from '@/lib/content/topics';
import { t } from '@/lib/language';
import type { FeedSource } from '@/lib/post-lists';
import { routes } from '@/lib/routes';
import { Feeds } from './feeds';

type Props = {
  categories: readonly Topic[];
  years: readonly Topic[];
  /** The address of the list that the page shows. */
  current: string;
  feed: FeedSource | undefined;
};

/** Ways to a part of the news: by category, by year; and the feeds. */
export function Narrowing({ categories, years, current, feed }: Props) {
  return (
    <div className="grid gap-6 lg:sticky lg:top-6">
      <Topics title={t('blog.categories')} topics={categories} addressOf={routes.category} current={current} />
      <Topics title={t('blog.years')} topics={years} addressOf={routes.year} current={current} />
      {feed && <Feeds feed={feed} />}
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
