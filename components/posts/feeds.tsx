import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { feedLinks } from '@/lib/feeds/feed-links';
import { t } from '@/lib/language';
import type { FeedSource } from '@/lib/post-lists';

/** The ways to follow a list of posts, one for each format of its feeds. */
export function Feeds({ feed: { address, name } }: { feed: FeedSource }) {
  const label = t('feeds.label', { name });
  return (
    <nav aria-label={label} data-print="none">
      <p className="kicker mb-2">{label}</p>
      <ul className="flex flex-wrap items-center gap-x-4 text-sm">
        <li aria-hidden="true">
          <Icon name="feed" className="size-4 shrink-0 text-accent" />
        </li>
        {feedLinks(address).map(({ format, address: to }) => (
          <li key={format}>
            <Link href={to} kind="quiet">
              <span className="sr-only">{name}: </span>
              {t('feeds.link', { format: t(`feeds.${format}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
