import { Link } from '@/components/ui/link';

type Props = {
  title: string;
  links: readonly { label: string; href: string }[];
};

/** The ways to everything, for a page that has nothing to show. */
export function Onward({ title, links }: Props) {
  return (
    <nav aria-label={title} className="max-w-lead">
      <p className="kicker">{title}</p>
      <ul className="mt-2 grid grid-cols-2 gap-x-6">
        {links.map((link) => (
          <li key={link.label} className="border-b border-rule py-1">
            <Link href={link.href} kind="onward">
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
