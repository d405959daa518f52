import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleMember } from '@/lib/content/samples';
import type { Member, Site } from '@/lib/content/source';

const form = 'https://code.example/issues/new?template=add.yml';
const member = sampleMember('Ada', [{ tier: 'gold', since: '2021-01-01' }]);

afterEach(() => vi.resetModules());

/** The words of the links to the form, on the list of a site with these members. */
async function links(members: readonly Member[], fields: Partial<Site>): Promise<(string | undefined)[]> {
  vi.doMock('@/lib/content/source', async () => {
    const { sampleSite, sampleSource } = await import('@/lib/cards/samples');
    return sampleSource({ members, site: { ...sampleSite, ...fields } });
  });
  const { default: MembersPage } = await import('./page');
  const html = renderToStaticMarkup(<MembersPage />);
  return [...html.matchAll(/<a href="https:\/\/code\.example\/issues[^>]*>([^<]*)/g)].map(([, label]) => label?.trim());
}

it('an organisation finds the form that adds it once, also where there is no member yet', async () => {
  expect(await links([member], { addOrganisation: form })).toEqual(['Add our organisation']);
  vi.resetModules();
  expect(await links([], { addOrganisation: form })).toEqual(['Add our organisation']);
});

it('there is no such link without a form', async () => {
  expect(await links([member], {})).toEqual([]);
});
