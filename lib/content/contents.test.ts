import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type ContentsSection, tableOfContents } from './contents';
import { markdownPipeline } from './markdown';
import { sampleWords as words } from './samples';

/** The table of contents of Markdown, rendered as the site renders it. */
function contents(markdown: string): ContentsSection[] {
  const builder = unified();
  markdownPipeline({ origin: 'https://foundation.example', words })(builder as unknown as Processor);
  return tableOfContents(String(builder.processSync(markdown)));
}

/** A section without another below it. */
function section(id: string, text: string): ContentsSection {
  return { id, text, children: [] };
}

describe('the table of contents', () => {
  it('has the sections of a text, and theirs below them', () => {
    expect(contents('## One\n\n### Deep\n\nText\n\n#### Deeper\n\n### Deep\n\n## Two\n\n## Three')).toEqual([
      {
        id: 'one',
        text: 'One',
        children: [
          { id: 'deep', text: 'Deep' },
          { id: 'deep-1', text: 'Deep' },
        ],
      },
      section('two', 'Two'),
      section('three', 'Three'),
    ]);
  });

  it('is empty for a text of fewer than three sections', () => {
    expect(contents('## One\n\n### Deep\n\n### Deep\n\n## Two')).toEqual([]);
    expect(contents('')).toEqual([]);
  });

  it('shows the words alone: no markup, no link, no footnote', () => {
    const heading = '## `zuul` & *[Kata](/projects/kata-containers)*<br>2.0[^1] “caf&eacute;”';
    expect(contents(`${heading}\n\n## B\n\n## C\n\n[^1]: Note`).map(({ text }) => text)).toEqual([
      'zuul & Kata 2.0 “café”',
      'B',
      'C',
    ]);
  });

  it('leaves the heading above footnotes out, and does not count it', () => {
    expect(contents('## A[^1]\n\n## B\n\n[^1]: Note')).toEqual([]);
    expect(contents('## A[^1]\n\n## B\n\n## C\n\n[^1]: Note').map(({ text }) => text)).toEqual(['A', 'B', 'C']);
  });

  it('leaves out what stands deeper than its place, and what no link can lead to', () => {
    expect(contents('### Early\n\n## A\n\n## B\n\n## C')).toEqual([
      section('a', 'A'),
      section('b', 'B'),
      section('c', 'C'),
    ]);
    expect(tableOfContents('<h2 id="a">A</h2><h2>No id</h2><h2 id="b">B</h2>')).toEqual([]);
  });
});
