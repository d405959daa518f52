import { describe, expect, it, vi } from 'vitest';
import { changesOf } from '../content/membership-changes';
import { sampleMember, sampleTiers } from '../content/samples';

vi.mock('../content/source', async () => {
  const { sampleSource } = await import('../cards/samples');
  return sampleSource();
});
vi.mock('../cards/share-image', () => ({
  shareImage: (page: string) => ({ address: `/cards${page}.png`, type: 'image/png' }),
  shareImageBytes: async () => new Uint8Array(7),
}));

const { changeEntry } = await import('./change-entry');

const member = sampleMember(
  'Acme',
  [
    { tier: 'gold', since: '2020-10-19', until: '2021-06-01' },
    { tier: 'silver', since: '2021-06-01' },
  ],
  { formerNames: [{ name: 'Rock & Roll <1>', until: '2021-07-15' }] },
);

function entriesOf() {
  return Promise.all(changesOf(member, sampleTiers).map((change) => changeEntry({ ...change, member })));
}

describe('a change among the members in a feed', () => {
  it('is known by its place on the member’s page, and was published as its day began', async () => {
    const [renamed, moved, joined] = await entriesOf();
    expect(moved).toMatchObject({
      url: 'https://foundation.example/members/acme#2021-06-01-moved-silver_',
      published: '2021-06-01T00:00:00.000Z',
      updated: '2021-06-01T00:00:00.000Z',
      authors: [{ name: 'Example Foundation', url: 'https://foundation.example/' }],
      categories: ['Another tier'],
      categoryScheme: 'https://foundation.example/members/changes',
      enclosure: { url: 'https://foundation.example/cards/members/acme.png', type: 'image/png', length: 7 },
    });
    expect([renamed?.url, joined?.url].map((url) => url?.split('#')[1])).toEqual([
      '2021-07-15-renamed_',
      '2020-10-19-joined-gold_',
    ]);
  });

  it('says in a sentence what changed, under the name of the day', async () => {
    expect((await entriesOf()).map(({ title }) => title)).toEqual([
      'Rock & Roll <1> is now Acme',
      'Rock & Roll <1> moved from Gold to Silver',
      'Rock & Roll <1> joined, tier Gold',
    ]);
  });

  it('tells the same as HTML, and where to read on', async () => {
    const [, moved] = await entriesOf();
    expect(moved?.content).toBe(
      '<p><time datetime="2021-06-01">1 June 2021</time>: Rock &amp; Roll &lt;1&gt; moved from Gold to Silver.</p>\n' +
        '<p><a href="https://foundation.example/members/acme#2021-06-01-moved-silver_">Rock &amp; Roll &lt;1&gt;: all memberships</a> · ' +
        '<a href="https://foundation.example/members/at/2021-06">Members in June 2021</a></p>',
    );
    expect(moved?.summary).toBe('1 June 2021: Rock & Roll <1> moved from Gold to Silver');
  });
});
