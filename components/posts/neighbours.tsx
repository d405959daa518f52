import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { href } from '@/lib/routes';

type Props = { older?: Post | undefined; newer?: Post | undefined };

/** The posts before and after a post. */
export function Neighbours({ older, newer }: Props) {
  if (!older && !newer) return null;
  return (
    <nav aria-label={t('post.neighbours')} className="grid gap-6 border-t border-rule py-8 sm:grid-cols-2">
      {older && <Neighbour label={t('post.older')} rel="prev" post={older} />}
      {newer && <Neighbour label={t('post.newer')} rel="next" post={newer} />}
    </nav>
  );
}

function Neighbour({ label, rel, post }: { label: string; rel: 'prev' | 'next'; post: Post }) {
  return (
    <p className={rel === 'next' ? 'sm:col-start-2 sm:text-end' : undefined}>
      <span className="kicker block">{label}</span>
      <a href={href(post.address)} rel={rel} className="link-title mt-1 inline-block font-semibold">
        {post.title}
      </a>
    </p>
  );
}
