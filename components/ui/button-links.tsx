import { ButtonLink } from './button';

/** Links that a page asks its visitors to follow, the first one most. */
export function ButtonLinks({ links }: { links: readonly { label: string; href: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-3">
      {links.map((link, index) => (
        <li key={link.href + link.label}>
          <ButtonLink href={link.href} kind={index === 0 ? 'primary' : 'secondary'}>
            {link.label}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
