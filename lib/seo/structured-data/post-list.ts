import { ProfilePageJsonLd } from 'next-seo';
import type { ListPage } from '../../content/pagination';
import type { Person, Post } from '../../content/source';
import { pagesAbove } from '../../facet-lists';
import type { PostList } from '../../post-lists';
import { listAddress } from '../../routes';
import { absoluteUrl, site } from '../../site';
import { type Entity, entity, entityId } from './graph';
import { listEntities, pageEntities } from './page';
import { foundation, isFoundation } from './site';

/** A page of a list of posts; the first page of an author with a profile is about that person. */
export function postListEntities(list: PostList, { items, number }: ListPage<Post>): Entity[] {
  const { address, person } = list;
  const addresses = items.map((post) => post.address);
  if (person !== undefined && number === 1) return profileEntities(list, person, addresses);
  const page = { address: listAddress(address, number), title: list.wholeTitle, above: pagesAbove(list, number) };
  return listEntities(page, addresses);
}

function employer(name: string): Entity {
  return { '@type': 'Organization', ...(isFoundation(name) ? { ...foundation, name: site.name } : { name }) };
}

function profileEntities({ address, title, above }: PostList, person: Person, posts: readonly string[]): Entity[] {
  const url = absoluteUrl(address);
  const { name, role, organisation, links = [], photo } = person;
  const { mainEntity } = entity(
    ProfilePageJsonLd({
      mainEntity: { '@type': 'Person', name, url, ...(links.length > 0 && { sameAs: links.map((link) => link.url) }) },
    }),
    url,
  );
  const about: Entity = {
    ...(mainEntity as Entity),
    '@id': entityId(url, 'person'),
    ...(role && { jobTitle: role }),
    ...(organisation && { worksFor: employer(organisation) }),
    ...(photo && { image: absoluteUrl(photo) }),
  };
  const entities = pageEntities({ address, title, above, kind: 'ProfilePage', about });
  const hasPart = posts.map((post) => ({ '@id': entityId(absoluteUrl(post), 'article') }));
  return entities.map((one) => (one['@id'] === url && hasPart.length > 0 ? { ...one, hasPart } : one));
}
