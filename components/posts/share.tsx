import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { shareLinks } from '@/lib/share';
import { absoluteUrl } from '@/lib/site';

/** Plain links that hand a post to others. Nothing is asked of anybody before one is followed. */
export function Share({ post: { title, address } }: { post: Pick<Post, 'title' | 'address'> }) {
  return (
    <Panel id="share_" title={t('share.title')}>
      <ul className="grid text-sm sm:grid-cols-2">
        {shareLinks({ url: absoluteUrl(address), title }).map(({ name, address: target }) => (
          <li key={name}>
            <Link href={target} kind="quiet">
              {t(`share.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
