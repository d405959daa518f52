import { describe, expect, it } from 'vitest';
import { type IndexedPage, searchWords } from './search-words';

const page = (content: string, meta: IndexedPage['meta'] = {}, type = 'post'): IndexedPage => ({
  content,
  meta,
  filters: { type: [type] },
});
const words = (pages: readonly IndexedPage[]) => searchWords(pages).words.join(' ').split(' ').filter(Boolean);

describe('the words that a misspelt one is corrected to', () => {
  it('are those of titles, and those of the text on two pages or more', () => {
    const pages = [page('Yoga replaces the mispelling', { title: 'Yoga' }), page('Zed replaces Wallaby')];
    expect(words(pages)).toEqual(['yoga', 'replaces']);
  });

  it('are words, with letters of any language: no numbers, no short ones, no addresses of sixty letters', () => {
    const text = `Váncsa, Straße 2021 of ${'x'.repeat(31)} 3par K8s foundation’s`;
    expect(words([page(text), page(text)]).sort()).toEqual(['foundation', 'k8s', 'straße', 'váncsa']);
  });

  it('stand in groups, the more frequent first, each in alphabetical order', () => {
    const pages = [
      page('cloud zuul edge', { title: 'Zuul' }),
      ...Array.from({ length: 3 }, () => page('cloud')),
      page('cloud edge'),
    ];
    expect(searchWords(pages).words).toEqual(['zuul', 'cloud', 'edge']);
    expect(searchWords([page('b c'.repeat(2), { title: 'ccc bbb' })]).words).toEqual(['bbb ccc']);
  });

  it('are 8,000 at most, the most frequent ones', () => {
    const rare = Array.from({ length: 9_000 }, (_, number) => `rare${number}x`).join(' ');
    const pages = [page(`${rare} kubernetes`), page(`${rare} kubernetes`), page('kubernetes')];
    const kept = words(pages);
    expect(kept).toHaveLength(8_000);
    expect(kept[0]).toBe('kubernetes');
  });
});

describe('the names that are offered', () => {
  it('are those of projects, members and people as they are written, each once', () => {
    const names = ['Zuul', 'Ildikó Váncsa', 'Zuul'].map((name) => page(name, { title: name, name }));
    expect(searchWords([...names, page('A post', { title: 'A post' })]).names).toEqual(['Ildikó Váncsa', 'Zuul']);
  });
});

it('no project or person is without its name for the sake of thousands of members', () => {
  const members = Array.from({ length: 3_000 }, (_, index) => page('', { name: `A ${index}` }, 'member'));
  const { names } = searchWords([
    ...members,
    page('', { name: 'Zuul' }, 'project'),
    page('', { name: 'Zoe' }, 'person'),
  ]);
  expect(names).toHaveLength(1_500);
  expect(names.slice(-2)).toEqual(['Zoe', 'Zuul']);
});

it('the same pages in another order give the same', () => {
  const pages = [
    page('one two six', { title: 'One', name: 'One' }),
    page('two six ten', { title: 'Two', name: 'Two' }),
  ];
  expect(searchWords(pages.toReversed())).toEqual(searchWords(pages));
});
