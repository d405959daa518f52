import { describe, expect, it } from 'vitest';
import { sampleBody } from '../samples';
import { plainText } from './plain-text';
import { portableTree } from './portable';

const page = 'https://foundation.example/blog/a';

/** The elements of a tree with their attributes, as `a href=/x`. */
function elements(html: string): string[] {
  const found: string[] = [];
  const walk = (nodes: ReturnType<typeof portableTree>['children']) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      found.push(
        [node.tagName, ...Object.entries(node.properties).map(([name, value]) => `${name}=${value}`)].join(' '),
      );
      walk(node.children);
    }
  };
  walk(portableTree(html, page).children);
  return found;
}

describe('a body that is read elsewhere', () => {
  it('holds nothing that runs, whoever made the HTML', () => {
    const html =
      '<script>alert(1)</script><a href="javascript:alert(1)" onclick="alert(1)">a</a><img src="https://t.example/a.png">' +
      '<style>p{}</style><iframe src="https://t.example"></iframe><!-- x --><form><input></form>';
    expect(elements(html)).toEqual(['a', 'img', 'iframe', 'input disabled=true type=checkbox']);
  });

  it('names the site in its links and pictures, and leaves broken addresses out', () => {
    const html = '<a href="/ünï">a</a><a href="#b">b</a><a href="http://[">c</a><img src="/media/d.png" alt="">';
    expect(elements(html)).toEqual([
      'a href=https://foundation.example/%C3%BCn%C3%AF',
      'a href=https://foundation.example/blog/a#b',
      'a href=undefined',
      'img src=https://foundation.example/media/d.png alt=',
    ]);
  });

  it('has headings that are no links to themselves, and keeps links of the author', () => {
    expect(elements(sampleBody('## One\n\n## [Two](#one)').html)).toEqual([
      'h2',
      'h2',
      'a href=https://foundation.example/blog/a#one',
    ]);
  });
});

describe('the words of a body', () => {
  it('stand without markup and without footnotes', () => {
    const { html } = sampleBody('## A *head*\n\nText[^1] with `code`.\nMore.\n\nA [link](/b).\n\n[^1]: Note.');
    expect(plainText(html, page)).toBe('A head\n\nText with code. More.\n\nA link.');
  });
});
