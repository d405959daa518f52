import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { sampleWords as words } from '../samples';
import { markdownPipeline } from '.';

function html(markdown: string): string {
  const builder = unified();
  markdownPipeline({ origin: 'https://foundation.example', words })(builder as unknown as Processor);
  return String(builder.processSync(`---\ntitle: Hidden\n---\n${markdown}`));
}

describe('Markdown', () => {
  it('does not show front matter', () => {
    expect(html('Text')).toBe('<p>Text</p>');
  });

  it('is of the GitHub kind', () => {
    expect(html('~~gone~~ www.zuul-ci.org\n\n- [x] done')).toMatch(
      /<del>gone<\/del>.*href="http:\/\/www\.zuul-ci\.org".*checked/s,
    );
  });

  it('names the boxes of tasks', () => {
    const boxes = html('- [x] one\n- [ ] two').match(/aria-label="[^"]*"/g);
    expect(boxes).toEqual(['aria-label="Done"', 'aria-label="To do"']);
  });

  it('gives headings an address of their own, also when two are alike', () => {
    expect(html('## What’s new\n\n## What’s new')).toBe(
      '<h2 id="whats-new"><a href="#whats-new">What’s new</a></h2>\n<h2 id="whats-new-1"><a href="#whats-new-1">What’s new</a></h2>',
    );
  });

  it('drops headings without a word, and keeps a picture in one', () => {
    expect(html('##\n\n## ![a](/media/a.png)\n\n<h3> </h3>').replace(/\s+/g, ' ').trim()).toBe(
      '<img src="/media/a.png" alt="a">',
    );
  });

  it('leaves a heading that holds a link without a second one', () => {
    expect(html('## [Zuul](/projects/zuul)')).toBe('<h2 id="zuul"><a href="/projects/zuul">Zuul</a></h2>');
  });

  it('keeps the page’s h1 the only one, and the order of headings', () => {
    expect(html('# One\n\n## Two\n\n# Three').match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2']);
    expect(html('## Two\n\n### Three').match(/<h\d/g)).toEqual(['<h2', '<h3']);
  });

  it('links footnotes both ways, in the words of the interface', () => {
    const output = html('Text[^1].\n\n[^1]: Note.');
    const [, call, note] = /href="#(note-fn-1)" id="(note-fnref-1)"/.exec(output) ?? [];
    expect([call, note]).toEqual(['note-fn-1', 'note-fnref-1']);
    expect(output).toContain('<li id="note-fn-1">');
    expect(output).toMatch(/<h2 id="footnote-label">Footnotes<\/h2>.*href="#note-fnref-1"[^>]*aria-label="Back to 1"/s);
  });

  it('highlights code while building, with classes alone', () => {
    expect(html('```yaml\nkey: true\n```')).toMatch(/<code class="hljs language-yaml"><span class="hljs-attr">key:/);
    expect(html('```yaml\nkey: true\n```')).not.toContain('style=');
  });

  it('puts a table into a box that scrolls and takes focus', () => {
    expect(html('| a |\n| - |\n| b |')).toMatch(
      /^<div class="table-scroll" role="region" aria-label="Table" tabindex="0"><table>/,
    );
  });

  it('marks links that leave the site, and no others', () => {
    expect(html('[a](https://zuul-ci.org)')).toContain('<a href="https://zuul-ci.org" rel="external noopener">');
    expect(html('<a href="//other.example">a</a>')).toContain('rel="external noopener"');
    expect(html('<a href="/\\other.example">a</a>')).toContain('rel="external noopener"');
    expect(html('[a](https://foundation.example/about) [b](/about) [c](#d) [e](mailto:a@b.example)')).not.toContain(
      'rel=',
    );
  });

  it('shows a video as a link until somebody plays it', () => {
    const output = html('<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0" title="Keynote"></iframe>');
    expect(output).toBe(
      '<video-player data-video="abcdefghijk"><a href="https://www.youtube.com/watch?v=abcdefghijk" rel="external noopener">Keynote</a></video-player>',
    );
    expect(html('<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe>')).toContain('>Watch</a>');
    expect(html('<iframe src="https://www.youtube.com/embed/abcdefghijk" title=""></iframe>')).toContain('>Watch</a>');
    expect(html('<iframe src="https://www.youtube.com/embed/videoseries?list=a"></iframe>')).not.toContain('video');
  });
});

describe('what somebody else wrote', () => {
  it.each([
    '<script>run()</script>',
    '<img src=x onerror=run()>',
    '<svg onload=run()></svg>',
    '[a](javascript:run())',
    '<a href="java&#x09;script:run()">a</a>',
    '<a href=" javascript:run()">a</a>',
    '<iframe src="https://evil.example/embed/abcdefghijk"></iframe>',
    '<iframe srcdoc="<script>run()</script>"></iframe>',
    '<form action="https://evil.example"><button>run()</button></form>',
    '<p style="background:url(https://evil.example)">a</p>',
    '<style>@import "https://evil.example"</style>',
    '<img src="https://evil.example/pixel.png">',
    '<img src="//evil.example/pixel.png">',
    '<img src="/\\evil.example/pixel.png">',
    '<img srcset="https://evil.example/pixel.png">',
    '<picture><source srcset="https://evil.example/a.png"><img></picture>',
    '<video-player data-video="run()"></video-player>',
    '<object data="https://evil.example"></object><embed src="https://evil.example">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example">',
    '<math><mi xlink:href="javascript:run()"></mi></math>',
  ])('can neither run nor ask another host: %s', (markdown) => {
    expect(html(markdown)).not.toMatch(
      /<(script|style|svg|object|embed|form|meta|base|iframe|video-player)|on\w+=|javascript:|src(set)?="[^"]*evil|style=|action=/i,
    );
  });

  it('leaves no text of what is not shown, and no frame beside another', () => {
    expect(html('<style>p{}</style><title>T</title><textarea>a</textarea><noscript>n</noscript>').trim()).toBe('');
    expect(html('<iframe src="https://a.example"></iframe><iframe src="https://b.example"></iframe>')).not.toContain(
      '<iframe',
    );
  });

  it('cannot take an id of the page', () => {
    expect(html('<div id="main_">a</div><a name="main_">b</a>')).not.toMatch(/(id|name)=/);
  });

  it('keeps what is harmless', () => {
    expect(html('<details><summary>More</summary>Text <kbd>Ctrl</kbd></details>')).toContain(
      '<details><summary>More</summary>Text <kbd>Ctrl</kbd></details>',
    );
    expect(html('![A diagram](/media/a.png)')).toBe('<p><img src="/media/a.png" alt="A diagram"></p>');
  });
});
