import type { Topic } from '@/lib/content/topics';
import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';

type Props = {
  categories: readonly Topic[];
  /** The slug of the category that the page shows. */
  current?: string | undefined;
};

/** The categories, each with its number of posts. */
export function CategoryNav({ categories, current }: Props) {
  if (categories.length === 0) return null;
  return (
    <nav aria-label={t('blog.categories')} className="border-t border-rule py-5">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {categories.map(({ name, slug, count }) => (
          <li key={slug}>
            <a
              href={href(routes.category(name))}
              aria-current={slug === current ? 'page' : undefined}
              className="inline-block py-1 hover:text-accent aria-[current]:font-semibold"
            >
              {name} <span className="text-muted tabular-nums">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
