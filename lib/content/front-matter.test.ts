import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { readWindowsLineEnds, refuseCodeInFrontMatter, splitFrontMatter } from './front-matter';

describe('front matter', () => {
  it('stands between two lines ---', () => {
    expect(splitFrontMatter('---\ntitle: Hello\n---\nText\n')).toEqual({
      yaml: 'title: Hello\n',
      offset: 4,
      body: 'Text\n',
    });
  });

  it('may have the line ends of Windows, and no body', () => {
    expect(splitFrontMatter('---\r\ntitle: Hello\r\n---')).toMatchObject({ yaml: 'title: Hello\r\n', body: '' });
  });

  it.each([
    ['Text alone', 1, /does not begin/],
    ['---\ntitle: Hello\n', 1, /no second line/],
    ['---js\nprocess.exit()\n---\n', 1, /---js/],
    ['---yaml\na: 1\n---\n', 1, /---yaml/],
    ['---\ntitle: Hello\n--- # end\nText', 3, /in place of/],
  ])('is refused in %j', (text, line, fault) => {
    expect(splitFrontMatter(text)).toMatchObject({ line, fault: expect.stringMatching(fault) });
  });

  it('never runs as code, also where nothing checked it', () => {
    const text = '---js\n{ ran: (globalThis.ran = true) }\n---\n';
    refuseCodeInFrontMatter();
    expect(() => matter(text)).toThrow('is not read');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('with the line ends of Windows says the same to gray-matter', () => {
    readWindowsLineEnds();
    const text = '---\ntags: [a]\nhidden: true\n---\nOne\n\ntwo\n';
    const { data, content } = matter(text);
    expect(matter(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toMatchObject({ data, content });
    expect(data).toEqual({ tags: ['a'], hidden: true });
  });
});
