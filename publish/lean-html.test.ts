import { describe, expect, it } from 'vitest';
import { withoutRuntime } from './lean-html';

const page = `<!DOCTYPE html><html lang="en"><head>
<link rel="preload" as="script" href="/_next/a.js"><link rel="canonical" href="https://a.example/">
<style>p{color:red}</style><script src="/_next/a.js" async=""></script>
<script type="application/ld+json">{"name":"a"}</script></head>
<body><!--$--><p>Text</p><!--/$--><script type="module" src="/islands/video-player.js"></script>
<script>self.__next_f.push([1,"</p>"])</script></body></html>`;

describe('a finished page', () => {
  const lean = withoutRuntime(page);

  it('has lost the framework’s scripts, preloads and comments', () => {
    expect(lean).not.toMatch(/_next|__next_f|<!--/);
  });

  it('has kept text, styles, head, data and islands', () => {
    for (const part of ['<p>Text</p>', 'p{color:red}', 'rel="canonical"', '{"name":"a"}', '/islands/video-player.js']) {
      expect(lean).toContain(part);
    }
  });

  it('stays as it is when finished again', () => {
    expect(withoutRuntime(lean)).toBe(lean);
  });
});
