import { CreativeWorkJsonLd, OrganizationJsonLd } from 'next-seo';
import { Temporal } from 'temporal-polyfill';
import { membershipHistory } from '../../content/members';
import type { Member, Project } from '../../content/source';
import { t } from '../../language';
import { routes } from '../../routes';
import { absoluteUrl, site } from '../../site';
import { trails } from '../../trails';
import { type Entity, entity } from './graph';
import { memberId, projectId } from './ids';
import { pageEntities } from './page';
import { foundation } from './site';

/** A project: its source code where it is known to be somewhere, with its licence; else what the project is. */
export function projectEntities(project: Project): Entity[] {
  const { name, slug, tagline, source, license, started, website, tags, status } = project;
  const work = CreativeWorkJsonLd({ type: 'CreativeWork', name, description: tagline, url: website });
  const common = {
    keywords: tags.length === 0 ? undefined : tags,
    license: license && `https://spdx.org/licenses/${license}`,
    mainEntityOfPage: { '@id': absoluteUrl(routes.project(slug)) },
  };
  // One that is governed elsewhere is not the foundation’s own.
  const isOwn = status !== 'supported';
  const more =
    source === undefined
      ? { '@type': 'Project', foundingDate: started, [isOwn ? 'parentOrganization' : 'sponsor']: foundation }
      : {
          '@type': 'SoftwareSourceCode',
          codeRepository: source,
          datePublished: started,
          [isOwn ? 'maintainer' : 'sponsor']: foundation,
        };
  return pageEntities({
    address: routes.project(slug),
    title: name,
    above: trails.project,
    about: entity(work, projectId(slug)['@id'], { ...common, ...more }),
  });
}

/** A member: the organisation, and in which tier it stood when. */
export function memberEntities(member: Member): Entity[] {
  const { name, slug, website, country, formerNames = [] } = member;
  const organization = OrganizationJsonLd({
    name,
    url: website ?? absoluteUrl(routes.member(slug)),
    ...(country && { address: { addressCountry: country } }),
  });
  return pageEntities({
    address: routes.member(slug),
    title: name,
    above: trails.member,
    about: entity(organization, memberId(slug)['@id'], {
      alternateName: formerNames.length === 0 ? undefined : formerNames.map((former) => former.name),
      mainEntityOfPage: { '@id': absoluteUrl(routes.member(slug)) },
      memberOf: membershipHistory(member).map(roleOf),
    }),
  });
}

/** A membership as a role with its days, the last of them counted. */
function roleOf({ tier, since, until }: Member['memberships'][number]): Entity {
  const { name = tier } = site.tiers.find(({ id }) => id === tier) ?? {};
  return {
    '@type': 'OrganizationRole',
    roleName: t('members.role', { tier: name }),
    memberOf: foundation,
    startDate: since,
    ...(until !== undefined && { endDate: Temporal.PlainDate.from(until).subtract({ days: 1 }).toString() }),
  };
}
