import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allowList } from '../markdown/allow-list';
import { saidOf } from './body-samples';
import { pngFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('media/a.png', pngFile);
});

afterEach(() => folder.remove());

/** Everything that Markdown itself makes HTML of. */
const everything = `
## Heading

A [link](/blog "Title"), \`code\`, **strong**, ~~gone~~, a note[^1] and again[^1], www.x.example.

- [x] done
- [ ] open

3. three

| a | b |
| :- | -: |
| ![A picture](/media/a.png "Title") | <kbd>c</kbd> |

\`\`\`c++ linenos
code
\`\`\`

> quoted\\
> again

---

[^1]: The note.
`;

describe('HTML in a text', () => {
  it.each([
    everything,
    '<details open><summary>More</summary>\n\nText\n\n</details>',
    '<p align="center" lang="de" dir="ltr" title="JavaScript: an introduction">Mitte</p>',
    '<table><tr><th scope="col">a</th></tr><tr><td colspan="2">b</td></tr></table>',
    '<img src="/media/a.png" alt="" width="10" height="10">',
    '<figure><figcaption>What it is</figcaption></figure>',
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/abcdefghijk" title="A talk" frameborder="0" allow="autoplay" allowfullscreen></iframe>',
    'Before <!-- a note for whoever edits this --> after',
    'Write `<script>` and &lt;style&gt; and \\<u>',
    '3 < 4 and 5 > 4',
  ])('may be %j', async (text) => {
    expect(await saidOf(folder, text)).toEqual([]);
  });

  it('may be every element on the list', async () => {
    const names = (allowList.tagNames ?? []).filter((name) => !/^(h\d|iframe|img|t\w+|r[pt])$/.test(name));
    expect(names.length).toBeGreaterThan(30);
    expect(await saidOf(folder, names.map((name) => `<${name}>x</${name}>`).join('\n'))).toEqual([]);
  });

  it.each([
    ['<script>run()</script>', 'Remove it: nothing in a text runs.'],
    ['<style>p { color: red }</style>', 'Remove it: the page has its own styles.'],
    ['<svg><path d="M0 0"/><text>a</text></svg>', 'Save the drawing in media/'],
    ['<form action="https://x.example"></form>', 'Link to a form on another site.'],
    ['<center>a</center>', 'Write `<p align="center">`'],
    ['<font color="red">a</font>', 'Write the text alone'],
    ['<u>a</u>', 'Write `*words*`'],
    ['<video src="/a.mp4"></video>', 'embed it from YouTube'],
    ['<my-element>a</my-element>', 'Write it in Markdown.'],
    ['<constructor>a</constructor>', 'Write it in Markdown.'],
    ['<title>', 'If you mean these characters themselves, put them into backticks'],
    ['<html>', 'Write it in Markdown.'],
    ['<picture></picture>', 'the build makes every size'],
  ])('is refused where it is not on the list, once, with what to write: %s', async (text, expected) => {
    const [, name = ''] = /<([\w-]+)/.exec(text) ?? [];
    const said = await saidOf(folder, `Words.\n\nHere ${text}`);
    expect(said).toEqual([expect.stringMatching(`^3:6 error html The element <${name}> is not published\\. `)]);
    expect(said[0]).toContain(expected);
  });

  it('is named with its own line, in quotations and lists too', async () => {
    expect(await saidOf(folder, '> a\n> <u>b</u>\n\n- c\n\n  d <font>e</font> <center>f</center>\n')).toEqual([
      expect.stringMatching(/^2:3 error html The element <u>/),
      expect.stringMatching(/^6:5 error html The element <font>/),
      expect.stringMatching(/^6:20 error html The element <center>/),
    ]);
  });

  it.each([
    ['<p style="color: red">a</p>', '`style` of <p> is not published. Remove it: the page has its own styles.'],
    ['<p class="wide">a</p>', '`class` of <p> is not published.'],
    ['<a href="/blog" target="_blank">a</a>', '`target` of <a> is not published. Remove it: whoever reads decides'],
    ['<a name="here">a</a>', '`name` of <a> is not published. Remove it: each heading has an id'],
    ['<div data-own="1">a</div>', '`data-own` of <div> is not published. Remove it.'],
    ['<input type="text">', '`type` of <input> is not published. Remove it.'],
  ])('loses an attribute that is not on the list, which is a warning: %s', async (text, expected) => {
    const said = await saidOf(folder, text);
    expect(said).toEqual([expect.stringMatching(/^1:1 warning html-attribute /)]);
    expect(said[0]).toContain(expected);
  });

  it.each([
    ['<p onclick="run()">a</p>', '`onclick` of <p> would run code'],
    ['<img src="/media/a.png" alt="" onerror=run()>', '`onerror` of <img> would run code'],
    ['<p onNeverHeardOf="run()">a</p>', '`onneverheardof` of <p> would run code'],
    ['<blockquote cite="java\tscript:run()">a</blockquote>', '`cite` of <blockquote> would run code'],
  ])('never runs: %s', async (text, expected) => {
    const said = await saidOf(folder, text);
    expect(said).toEqual([expect.stringMatching(/^1:1 error html /)]);
    expect(said[0]).toContain(expected);
  });
});
