import { href } from '@/lib/routes';

type Props = {
  /** Names the links for screen readers. */
  label: string;
  /** `about` is said before the words of a link that do not make sense alone (WCAG 2.4.9). */
  links: readonly { label: string; address: string; about?: string }[];
  /** The address that the page itself has. */
  current?: string;
};

/** Links to other views of the same thing, in a row. The one that the page shows is marked. */
export function LinkRow({ label, links, current }: Props) {
  return (
    <nav aria-label={label} data-print="none">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {links.map(({ label: words, address, about }) => (
          <li key={address}>
            <a
              href={href(address)}
              aria-current={address === current ? 'page' : undefined}
              className="link-quiet inline-block py-1 aria-[current]:font-strong aria-[current]:text-ink"
            >
              {about && <span className="sr-only">{about}: </span>}
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
