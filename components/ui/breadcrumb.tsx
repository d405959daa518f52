import { t } from '@/lib/language';
import { href } from '@/lib/routes';

export type Crumb = { label: string; address: string };

type Props = {
  /** The pages above this one, the outermost first; the home page is left out. */
  above: readonly Crumb[];
};

/** The way from the home page to the page above this one. */
export function Breadcrumb({ above }: Props) {
  return (
    <nav aria-label={t('layout.breadcrumb')} className="text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {above.map(({ label, address }) => (
          <li key={address} className="after:ps-2 after:text-edge after:content-['/'_/_'']">
            <a href={href(address)} className="inline-block py-0.5 underline-offset-4 hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
