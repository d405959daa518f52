import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('fields that are no YAML', () => {
  it.each([
    [
      'a colon in a text',
      ['title: Hello', 'title: Hello: the rest'],
      '2:1',
      'has a colon and a blank in it',
      'title: "Hello: the rest"',
    ],
    ['a colon and quotes in a text', ['title: Hello', 'title: Say: "Hello"'], '2:1', 'colon', `title: 'Say: "Hello"'`],
    [
      'no blank after a colon',
      ['title: Hello', 'title:Hello'],
      '2:1',
      'A blank is missing after `title:`',
      'title: Hello',
    ],
    ['no colon', ['author: Ada', 'author Ada'], '3:1', 'The line has no colon', undefined],
    [
      'an equals sign',
      ['author: Ada', 'author = Ada'],
      '3:1',
      'stands a colon and a blank; here it is `=`',
      'author: Ada',
    ],
    ['a wide colon', ['author: Ada', 'author：Ada'], '3:1', 'here it is `：`', 'author: Ada'],
    ['a tab as indentation', ['    label', '\tlabel'], '7:1', 'indented with a tab', '  label: News'],
    [
      'no closing quote',
      ['title: Hello', 'title: "Hello'],
      '2:8',
      'The quote " that the text begins with is not closed',
      'title: "Hello"',
    ],
    [
      'no closing quote, before another',
      ['Hello\nauthor: Ada', '"Hello\nauthor: "Ada"'],
      '2:8',
      'is not closed',
      'title: "Hello"',
    ],
    ['no closing single quote', ['title: Hello', "title: 'Hello"], '2:8', "The quote '", "title: 'Hello'"],
    [
      'an apostrophe in single quotes',
      ['title: Hello', "title: 'It's here'"],
      '2:8',
      "are written `''`",
      "title: 'It''s here'",
    ],
    [
      'quotes within quotes',
      ['title: Hello', 'title: "Say "Hello""'],
      '2:8',
      'ends the text before its end',
      'title: "Say \\"Hello\\""',
    ],
    [
      'words after quotes',
      ['title: Hello', 'title: "Hello" all'],
      '2:8',
      'ends the text before its end',
      `title: '"Hello" all'`,
    ],
    [
      'no closing bracket',
      ['author: Ada', 'author: [Ada, Bob'],
      '3:9',
      'The bracket [ is not closed',
      'author: [Ada, Bob]',
    ],
    [
      'no closing brace',
      ['title: Hello', 'image: { src: /media/a.png, alt: A\ntitle: Hello'],
      '2:8',
      'The bracket { is not closed',
      'image: { src: /media/a.png, alt: A }',
    ],
    [
      'a line too far to the right',
      ['author: Ada', ' author: Ada'],
      '3:1',
      'indented further than the field above',
      'author: Ada',
    ],
    [
      'an entry between two columns',
      ['    label', '   label'],
      '7:4',
      'begins with 3 blanks, which fits none',
      undefined,
    ],
    [
      'a text that begins with @',
      ['author: Ada', 'author: @Ada'],
      '3:9',
      'A text that begins with `@` has to stand in quotes',
      'author: "@Ada"',
    ],
    ['a text that begins with %', ['author: Ada', 'author: %Ada'], '3:9', '`%`', 'author: "%Ada"'],
    ...(
      [
        ['*Big* news', '*', '"*Big* news"'],
        ['[News] it’s "foo"', '[', `'[News] it’s "foo"'`],
        ['{a} b', '{', '"{a} b"'],
        ['- foo', '-', '"- foo"'],
        ['> foo', '>', '"> foo"'],
        ['| foo', '|', '"| foo"'],
        ['& foo', '&', '"& foo"'],
      ] as const
    ).map(([text, mark, right]): [string, [string, string], string, string, string] => [
      `a text that begins with ${mark}`,
      ['title: Hello', `title: ${text}`],
      '2:8',
      `A text that begins with \`${mark}\` has to stand in quotes`,
      `title: ${right}`,
    ]),
    ['more after a list', ['author: Ada', 'author: [Ada], Bob'], /^3:/, 'yaml', undefined],
    [
      'a backslash in quotes',
      ['title: Hello', 'title: "C:\\Users"'],
      '2:11',
      'Write two backslashes',
      'title: "C:\\\\Users"',
    ],
    ['brackets without end', ['title: Hello', `title: ${'['.repeat(10_000)}`], /^2:/, 'nested deeper', undefined],
    [
      'a key without end',
      ['title: Hello', `${'x'.repeat(2000)}: Hello`],
      '2:1',
      'longer than 1024 characters',
      undefined,
    ],
  ] as [string, [string, string], string | RegExp, string, string | undefined][])(
    'because of %s say so',
    async (_, [right, wrong], place, message, corrected) => {
      folder.write(
        'posts/a.md',
        postFile.replace(right, () => wrong),
      );
      const [found = '', ...others] = await folder.found();
      expect(others).toEqual([]);
      expect(found.replace('posts/a.md:', '')).toMatch(
        typeof place === 'string' ? new RegExp(`^${place} yaml`) : place,
      );
      expect(found).toContain(message);
      const [mended = ''] = await folder.mended();
      expect(mended.split(' → ')[1]).toBe(corrected);
    },
  );

  it.each(['redirects: []\n---\nredirects: []\n', 'redirects: []\n...\nredirects: []\n'])(
    'in several documents of one file are refused: %j',
    async (text) => {
      folder.write('redirects.yml', text);
      expect(await folder.found()).toEqual([expect.stringMatching(/^redirects.yml:[23]:1 yaml The fields end here/)]);
    },
  );

  it.each([
    ['with a colon in quotes', 'title: "Hello: the rest"'],
    ['with a colon inside a word', 'title: Hello:world 12:30 https://a.example'],
    ['with quotes in the middle', 'title: Say "Hello", it\'s me'],
    ['over several lines', 'title: Hello\n  all of you'],
    ['with a tab after the colon', 'title:\tHello'],
    ['with a comment', 'title: "Hello" # to everybody'],
  ])('%s are fields', async (_, line) => {
    folder.write('posts/a.md', postFile.replace('title: Hello', line));
    expect(await folder.found()).toEqual([]);
  });
});
