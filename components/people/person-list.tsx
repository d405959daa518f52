import { Monogram } from '@/components/members/monogram';
import { roleOf } from '@/components/posts/profile';
import { Picture } from '@/components/ui/picture';
import type { Person } from '@/lib/content/source';
import { href, routes } from '@/lib/routes';

/** People by name, each leading to the profile. */
export function PersonList({ people }: { people: readonly Person[] }) {
  return (
    <ul className="columns-entry">
      {people.map((person) => (
        <li key={person.slug} className="sheet-link flex h-full items-center gap-3 p-3">
          <Portrait person={person} />
          <div className="min-w-0 leading-snug">
            <a
              href={href(routes.author(person.name))}
              className="link-title cover inline-block py-0.5 font-strong text-sm"
            >
              {person.name}
            </a>
            <p className="text-xs text-muted empty:hidden">{roleOf(person)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Portrait({ person: { name, photo } }: { person: Person }) {
  if (photo === undefined) return <Monogram name={name} size="medium" round />;
  return (
    <Picture
      src={photo}
      alt=""
      sizes="3rem"
      className="size-12 shrink-0 rounded-full border border-rule object-cover"
    />
  );
}
