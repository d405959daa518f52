import { Monogram } from '@/components/members/monogram';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import { Prose } from '@/components/ui/prose';
import type { Person } from '@/lib/content/source';

/** What somebody does, and where: `Executive Director, Open Infrastructure Foundation`. */
export function roleOf({ role, organisation }: Person): string {
  return [role, organisation].filter(Boolean).join(', ');
}

/** A person’s picture, else the first letters of the name beside it. */
export function PersonPicture({ person: { name, photo } }: { person: Person }) {
  if (photo === undefined) return <Monogram name={name} size="large" round />;
  return (
    <Picture
      src={photo}
      alt=""
      sizes="6rem"
      className="size-24 shrink-0 rounded-full border border-rule object-cover"
    />
  );
}

/** What somebody says about themselves, and their own pages. */
export function Profile({ person: { links = [], body } }: { person: Person }) {
  return (
    <div className="mt-6 grid gap-4">
      <Prose html={body.html} />
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-4 text-sm">
          {links.map((link) => (
            <li key={link.url}>
              <Link href={link.url} rel="me" kind="quiet">
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
