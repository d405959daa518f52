import { describe, expect, it } from 'vitest';
import { changes, corrected, folded, namesNear, wordsIn } from './correction';

const spelling = {
  names: ['Kata Containers', 'City Network', 'Ildikó Váncsa', 'Zuul', 'NEC'],
  words: ['openstack', 'cloud', 'kubernetes', 'network', 'city', 'clouds', 'zuul', 'wallaby', 'containers'],
};

it('a text is the same with and without capitals and marks on its letters', () => {
  expect(folded('Ildikó VÁNCSA')).toBe('ildiko vancsa');
});

it('the words of a query are its letters and digits, whatever is between them', () => {
  expect(wordsIn('  “Kata” 2.0, Váncsa’s ')).toEqual(['Kata', '2', '0', 'Váncsa', 's']);
});

describe('how many changes make one word the other', () => {
  it.each([
    ['', '', 0],
    ['kata', 'kata', 0],
    ['kuberntes', 'kubernetes', 1],
    ['kubernetess', 'kubernetes', 1],
    ['kubarnetes', 'kubernetes', 1],
    ['kuberntees', 'kubernetes', 1],
    ['opnestakc', 'openstack', 2],
    ['abc', 'ca', 3],
    ['', 'abc', 3],
  ])('%s, %s: %i', (one, other, expected) => {
    expect(changes(one, other, 9)).toBe(expected);
    expect(changes(other, one, 9)).toBe(expected);
  });

  it('is not counted further than asked for', () => {
    expect(changes('kata', 'wallaby', 2)).toBeGreaterThan(2);
    expect(changes('kubernetes', 'openstack', 2)).toBeGreaterThan(2);
  });
});

describe('what somebody meant', () => {
  it.each([
    ['kuberntes', 'kubernetes'],
    ['Kubernets', 'kubernetes'],
    ['zull', 'zuul'],
    ['opnestack', 'openstack'],
  ])('%s: %s', (written, meant) => {
    expect(corrected(written, [written], spelling)).toBe(meant);
  });

  it('has the words that are known as they were written', () => {
    expect(corrected('OpenStack “Wallby”', ['Wallby'], spelling)).toBe('OpenStack “wallaby”');
    expect(corrected('citi netwrk', ['citi', 'netwrk'], spelling)).toBe('city network');
  });

  it('is the more frequent of two words that are as near', () => {
    expect(corrected('cloudz', ['cloudz'], spelling)).toBe('cloud');
  });

  it('is a name, where no word is near', () => {
    expect(corrected('katacontainers', ['katacontainers'], spelling)).toBe('Kata Containers');
    expect(corrected('Ildiko Vanksa', ['Ildiko', 'Vanksa'], spelling)).toBe('Ildikó Váncsa');
  });

  it('is nothing that needs more than a third of its letters changed', () => {
    for (const written of ['zzzz', 'zu', 'nc', 'quantum'])
      expect(corrected(written, [written], spelling)).toBeUndefined();
  });

  it('is not what was written already', () => {
    expect(corrected('zuul cloud', ['zuul', 'cloud'], spelling)).toBeUndefined();
  });

  it('is not looked for in a list that did not come', () => {
    expect(corrected('kuberntes', ['kuberntes'], { names: [], words: [] })).toBeUndefined();
  });
});

describe('names that are offered', () => {
  it('are the nearest three, the nearest first', () => {
    const names = ['Inria', 'Intel', 'Inspur', 'Infomaniak', 'Intelx', 'Zuul'];
    expect(namesNear('intell', names)).toEqual(['Intel', 'Intelx']);
    expect(namesNear('intexx', ['Intelx', 'Intel', 'Inteyx', 'Intezx'])).toHaveLength(3);
  });

  it('are none, where half of the letters or more would change', () => {
    expect(namesNear('zzzz', spelling.names)).toEqual([]);
    expect(namesNear('', spelling.names)).toEqual([]);
  });
});
