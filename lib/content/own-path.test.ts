import { describe, expect, it } from 'vitest';
import { ownAddress, ownPath } from './own-path';

const origin = 'https://foundation.example';

describe('a link to this site', () => {
  it.each([
    ['/projects/zuul', '/projects/zuul'],
    ['/projects/zuul?a=b#facts_', '/projects/zuul'],
    ['/projects/zuul/', '/projects/zuul'],
    ['https://foundation.example/projects/zuul#news_', '/projects/zuul'],
    ['http://FOUNDATION.example:8080/projects/zuul/?a', '/projects/zuul'],
    [' /members/%C3%BCn%C3%AF ', '/members/ünï'],
    ['https://foundation.example/members/ünï', '/members/ünï'],
    ['/members/50%', '/members/50%'],
    ['https://foundation.example', '/'],
    ['/', '/'],
  ])('leads to an address: %s', (href, address) => {
    expect(ownAddress(href, origin)).toBe(address);
  });

  it('keeps its query and anchor in its path', () => {
    expect(ownPath('https://foundation.example/a/?b#c', origin)).toBe('/a/?b#c');
    expect(ownPath('/a/?b#c', origin)).toBe('/a/?b#c');
  });
});

describe('a link elsewhere', () => {
  it.each([
    'https://other.example/projects/zuul',
    'https://foundation.example.other.example/projects/zuul',
    '//foundation.example/projects/zuul',
    'projects/zuul',
    '#facts_',
    'mailto:a@foundation.example',
    'https://',
    'https://[/projects/zuul',
    'javascript:alert(1)',
    '',
  ])('has no address here: %s', (href) => {
    expect(ownAddress(href, origin)).toBeUndefined();
  });
});
