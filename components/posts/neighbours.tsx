import { Icon } from '@/components/ui/icon';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { href } from '@/lib/routes';

type Props = { older?: Post | undefined; newer?: Post | undefined };

/** The posts before and after a post. */
export function Neighbours({ older, newer }: Props) {
  if (!older && !newer) return null;
  return (
    <nav aria-label={t('post.neighbours')} className="grid gap-4 pb-section sm:grid-cols-2">
      {older && <Neighbour label={t('post.older')} rel="prev" post={older} />}
      {newer && <Neighbour label={t('post.newer')} rel="next" post={newer} />}
    </nav>
  );
}

function Neighbour({ label, rel, post }: { label: string; rel: 'prev' | 'next'; post: Post }) {
  const isNext = rel === 'next';
  return (
    <p className={`sheet-link p-5 ${isNext ? 'sm:col-start-2 sm:text-end' : ''}`}>
      <span className={`kicker flex items-center gap-2 ${isNext ? 'sm:flex-row-reverse' : ''}`}>
        <Icon name="arrow" className={isNext ? 'size-4' : 'size-4 rotate-180'} />
        {label}
      </span>
      <a href={href(post.address)} rel={rel} className="link-title cover mt-2 inline-block font-strong leading-snug">
        {post.title}
      </a>
    </p>
  );
}
