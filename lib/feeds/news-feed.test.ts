import { describe, expect, it, vi } from 'vitest';
import { samplePost, sampleProject } from '../content/samples';

vi.mock('../content/source', () => ({
  site: { name: 'Example Foundation', url: 'https://foundation.example', locale: 'en-GB' },
  messages: {
    blog: { title: 'News', feedTitle: '{site}: News', description: 'All news of the {site}.' },
    projects: { feedTitle: '{site}: {name}', projectDescription: '{name}: {tagline}' },
  },
}));

const { absoluteLinks, newsFeed, projectFeed } = await import('./news-feed');

describe('a feed', () => {
  it('names this site in links and pictures, and leaves shown code alone', () => {
    const body = '<p><a href="/blog/a#b">a</a> <a href="https://other.example/c">c</a> <img src="/media/a.png"></p>';
    expect(absoluteLinks(body)).toBe(
      '<p><a href="https://foundation.example/blog/a#b">a</a> <a href="https://other.example/c">c</a> <img src="https://foundation.example/media/a.png"></p>',
    );
    expect(absoluteLinks('<a href="#note-fn-1">1</a>')).toBe('<a href="#note-fn-1">1</a>');
    expect(absoluteLinks('<code>&lt;a href="/x"&gt;</code>')).toBe('<code>&lt;a href="/x"&gt;</code>');
  });

  it('holds the newest fifty posts, whole and under their own address', () => {
    const posts = Array.from({ length: 51 }, (_, index) =>
      samplePost({ slug: `post-${index}`, title: 'Q & A <b>', body: { raw: '', html: '<p>Whole text</p>' } }),
    );
    const feed = newsFeed(posts).rss2();
    expect(feed.match(/<item>/g)).toHaveLength(50);
    expect(feed).toContain('https://foundation.example/blog/post-0</guid>');
    expect(feed).toContain('<![CDATA[<p>Whole text</p>]]>');
    expect(feed).not.toContain('post-50');
  });

  it('says what it is of, and where it and its page are', () => {
    const all = newsFeed([samplePost()]).rss2();
    expect(all).toContain('<title>Example Foundation: News</title>');
    expect(all).toContain('<link>https://foundation.example/blog</link>');
    expect(all).toContain('<atom:link href="https://foundation.example/rss.xml" rel="self"');

    const zuul = projectFeed(sampleProject('Zuul', { tagline: 'Gates changes' }), [samplePost()]).rss2();
    expect(zuul).toContain('<title>Example Foundation: Zuul</title>');
    expect(zuul).toContain('<description>Zuul: Gates changes</description>');
    expect(zuul).toContain('<link>https://foundation.example/projects/zuul</link>');
    expect(zuul).toContain('<atom:link href="https://foundation.example/projects/zuul/rss.xml" rel="self"');
    expect(zuul).toContain('https://foundation.example/blog/post</guid>');
  });
});
