import { t } from '@/lib/language';
import { href } from '@/lib/routes';
import type { Crumb } from '@/lib/trails';

type Props = {
  /** The pages above this one, the outermost first; the home page is left out. */
  above: readonly Crumb[];
};

/** The way from the home page to the page above this one. */
export function Breadcrumb({ above }: Props) {
  return (
    <nav aria-label={t('layout.breadcrumb')} className="text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {above.map(({ label, address }) => (
          <li key={address} className="not-last:after:ps-2 not-last:after:text-muted not-last:after:content-['/'_/_'']">
            <a href={href(address)} className="link-quiet inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
