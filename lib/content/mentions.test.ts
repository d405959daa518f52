import { describe, expect, it } from 'vitest';
import { linksIn, mentionsOf, type NamedSubjects, subjectsByAddress } from './mentions';
import { sampleBody } from './samples';

const subjects = subjectsByAddress({
  projects: [{ slug: 'zuul' }, { slug: 'magma' }, { slug: 'at&t' }],
  members: [{ slug: 'acme' }, { slug: 'ünï' }],
  people: [{ slug: 'ada', name: 'Ada Example' }],
});
const graph = { subjects, origin: 'https://foundation.example' };
const nothing = { projects: [], members: [], people: [] };

/** What a document with these fields and this text is about. */
function mentioned(fields: NamedSubjects, markdown: string) {
  return mentionsOf(fields, linksIn(sampleBody(markdown).html), graph);
}

describe('a document is about', () => {
  it('what its fields name, in their order', () => {
    expect(mentioned({ projects: ['zuul', 'magma'], members: ['acme'], people: ['ada'] }, 'Text.')).toEqual({
      projects: ['zuul', 'magma'],
      members: ['acme'],
      people: ['ada'],
    });
  });

  it('and then what its text links to, in that order, each once', () => {
    const text = '[a](/projects/magma) [b](/projects/zuul), [c](/projects/magma) [d](/members/acme)';
    expect(mentioned({ projects: ['zuul'] }, text)).toEqual({
      projects: ['zuul', 'magma'],
      members: ['acme'],
      people: [],
    });
    expect(mentioned({}, text).projects).toEqual(['magma', 'zuul']);
  });

  it.each([
    ['[a](/projects/zuul?x=1#news_)', { projects: ['zuul'] }],
    ['[a](/projects/zuul/)', { projects: ['zuul'] }],
    ['[a](https://foundation.example/projects/zuul)', { projects: ['zuul'] }],
    ['[a](</projects/at&t> "a > b")', { projects: ['at&t'] }],
    ['[a](/members/ünï)', { members: ['ünï'] }],
    ['[Ada](/blog/author/ada-example)', { people: ['ada'] }],
    ['[`zuul`](/projects/zuul)', { projects: ['zuul'] }],
    ['# A heading with [a link](/projects/zuul)', { projects: ['zuul'] }],
    ['Text[^1].\n\n[^1]: See [a](/projects/zuul).', { projects: ['zuul'] }],
    ['<a title="x" href="/projects/zuul">a</a>', { projects: ['zuul'] }],
    ['[a][b]\n\n[b]: /projects/zuul', { projects: ['zuul'] }],
  ])('what it links to: %s', (markdown, expected) => {
    expect(mentioned({}, markdown)).toEqual({ ...nothing, ...expected });
  });

  it.each([
    '`[a](/projects/zuul)`',
    '```\n[a](/projects/zuul) <a href="/projects/zuul">\n```',
    '<a title=\'x <a href="/projects/zuul">\'>a</a>',
    '<!-- <a href="/projects/zuul">a</a> -->',
    '![a](/projects/zuul)',
    '/projects/zuul',
    '[a](/projects/area/zuul) [b](/members/tier/acme) [c](/projects/zuul/rss.xml) [d](/projects/zuul.md)',
    '[a](/projects) [b](/projects/nothing) [c](/blog/author/nobody) [d](/blog/author/ada)',
    '[a](https://other.example/projects/zuul) [b](//foundation.example/projects/zuul)',
    '[a](#zuul) [b](mailto:a@b.example)',
  ])('nothing of what it does not link to: %s', (markdown) => {
    expect(mentioned({}, markdown)).toEqual(nothing);
  });
});
