import { describe, expect, it } from 'vitest';
import { entryContent } from './entry-content';

const url = 'https://foundation.example/blog/hello';

function shown(html: string): string {
  return entryContent(html, url);
}

describe('the text of a post in a feed reader', () => {
  it('names this site in links and pictures, however they are spelled', () => {
    expect(shown('<a href="/blog/a#b">a</a>')).toBe('<a href="https://foundation.example/blog/a#b">a</a>');
    expect(shown('<a href="other">a</a>')).toBe('<a href="https://foundation.example/blog/other">a</a>');
    expect(shown('<a href="?page=2">a</a>')).toBe('<a href="https://foundation.example/blog/hello?page=2">a</a>');
    expect(shown('<a href="//other.example/x">a</a>')).toBe('<a href="https://other.example/x">a</a>');
    expect(shown('<img src="/media/ä b.png" alt="A">')).toBe(
      '<img src="https://foundation.example/media/%C3%A4%20b.png" alt="A">',
    );
    expect(shown('<blockquote cite="/about">q</blockquote>')).toContain('cite="https://foundation.example/about"');
  });

  it('leaves addresses of other sites, and shown code, as they were written', () => {
    const other = '<a href="http://yak.example">a</a> <a href="mailto:a@b.example">b</a>';
    expect(shown(other)).toBe(other);
    const code = '<pre><code>&lt;a href="/x"&gt;</code></pre>';
    expect(shown(code)).toBe(code);
  });

  it('leads from a footnote to the post', () => {
    const note = '<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="" aria-describedby="x">1</a></sup>';
    expect(shown(note)).toBe('<sup><a href="https://foundation.example/blog/hello#note-fn-1">1</a></sup>');
  });

  it('shows a heading without the link to itself, and with any other link', () => {
    expect(shown('<h2 id="what-s-new"><a href="#what-s-new">What <em>is</em> new</a></h2>')).toBe(
      '<h2>What <em>is</em> new</h2>',
    );
    expect(shown('<h2 id="über"><a href="#%C3%BCber">Über</a></h2>')).toBe('<h2>Über</h2>');
    expect(shown('<h2 id="a"><a href="/b">B</a></h2>')).toContain('href="https://foundation.example/b"');
    expect(shown('<h2 id="a"><a href="#%">B</a></h2>')).toContain('>B</a>');
  });

  it('has a plain link in place of a video', () => {
    const video = '<video-player data-video="abcdefghijk"><a href="https://video.example/a">A talk</a></video-player>';
    const link = '<a href="https://video.example/a">A talk</a>';
    expect(shown(video)).toBe(`<p>${link}</p>`);
    expect(shown(`<p>See ${video}.</p>`)).toBe(`<p>See ${link}.</p>`);
  });

  it('has nothing that only this site understands', () => {
    expect(
      shown(
        '<div class="table-scroll" role="region" aria-label="Table" tabindex="0"><table><tbody><tr><td colspan="2">a</td></tr></tbody></table></div>',
      ),
    ).toBe('<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>');
    expect(
      shown('<pre><code class="hljs language-js"><span class="hljs-keyword">let</span> <span>a</span></code></pre>'),
    ).toBe('<pre><code>let a</code></pre>');
    expect(
      shown('<img src="/a.png" alt="" width="2" height="1" sizes="10rem" loading="lazy" srcset="/b.png 2x">'),
    ).toBe('<img src="https://foundation.example/a.png" alt="" width="2" height="1">');
    expect(shown('<section data-footnotes="" class="footnotes"><h2 id="footnote-label">Notes</h2></section>')).toBe(
      '<section><h2>Notes</h2></section>',
    );
  });

  it('keeps what an author says about language and direction', () => {
    const html = '<p dir="rtl" lang="he">שלום <span lang="en">hello</span></p>';
    expect(shown(html)).toBe(html);
  });

  it('tells a task that is done from one that is not', () => {
    expect(shown('<li><input type="checkbox" disabled checked aria-label="Done"> a</li>')).toBe('<li>☑ a</li>');
    expect(shown('<li><input type="checkbox" disabled> b</li>')).toBe('<li>☐ b</li>');
  });
});
