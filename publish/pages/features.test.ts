import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { featuresOf, together } from './features';

const features = (html: string) => featuresOf(parse(html));

it('the words of a page’s markup are what a style rule can be about', () => {
  const { tags, classes, ids, attributes, values } = features(
    '<p id="intro" class="big\n red" data-state="open">class="no" <a href="/a/b" title="A sentence of more words than a rule can be about">b</a></p>',
  );
  expect([...tags]).toEqual(['html', 'head', 'body', 'p', 'a']);
  expect([...classes]).toEqual(['big', 'red']);
  expect([...ids]).toEqual(['intro']);
  expect([...attributes]).toEqual(['id', 'class', 'data-state', 'href', 'title']);
  expect([...values]).toEqual(['open', '/a/b', 'A sentence of more words', 'than a rule can be about']);
});

it('pages together have what any of them has', () => {
  const union = together([features('<p id="a" class="b">'), features('<i id="c" class="b d" dir="rtl">')]);
  expect([...union.tags]).toEqual(['html', 'head', 'body', 'p', 'i']);
  expect([...union.classes]).toEqual(['b', 'd']);
  expect([...union.ids]).toEqual(['a', 'c']);
  expect([...union.attributes]).toEqual(['id', 'class', 'dir']);
  expect([...union.values]).toEqual(['rtl']);
});
